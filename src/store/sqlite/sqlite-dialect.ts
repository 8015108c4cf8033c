import type { Dialect } from '../migrations/dialect.ts'

/**
 * Segments are rewritten when half of their entries are gone: at FTS5's tenth, each removed article cost 0.3 ms.
 */
const rewriteAtGone = 50

/** The search index keeps no text of its own (`content=''`) and can forget an article (`contentless_delete`). */
export const sqliteDialect: Dialect = {
  id: 'integer primary key autoincrement',
  moment: 'integer',
  real: 'real',
  bytes: 'blob',
  clustered: 'without rowid',
  searchTables: [
    `create virtual table search using fts5 (text, marks, content = '', contentless_delete = 1, tokenize = 'ascii')`,
    `insert into search (search, rank) values ('deletemerge', ${rewriteAtGone})`,
  ],
}
