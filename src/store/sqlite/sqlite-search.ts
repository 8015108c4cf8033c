import { sql } from 'kysely'
import { toSearchText } from '../../lib/search-terms.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { FoundSearch, SearchIndex } from '../engine.ts'
import {
  findSearchForms,
  idsPerHour,
  joinFilters,
  toHighestKey,
  toLowestKey,
  toMarks,
  toSearchKey,
} from '../search-key.ts'

/*
 * FTS5 walks its hits by row number, so the number of an entry is its key: the newest hits come first without the
 * others being looked at. Column `text` holds the terms of title and text, `marks` what an article is of, so that
 * either is one walk.
 */
export const sqliteSearch: SearchIndex = {
  async save(db, entries) {
    for (const entry of entries) {
      const text = toSearchText(`${entry.title}\n${entry.text}`, entry.language)
      await sql`insert or replace into search (rowid, text, marks)
        values (${toSearchKey(entry)}, ${text}, ${toMarks(entry).join(' ')})`.execute(db)
    }
  },

  async remove(db, articles) {
    const keys = `[${articles.map(toSearchKey).join()}]`
    await sql`delete from search where rowid in (select value from json_each(${keys}))`.execute(db)
  },

  async find(db, asked) {
    const match = toMatch(asked)
    if (match === undefined) return []
    const { joins, conditions } = joinFilters(asked.query, 'search.rowid')
    const found = await sql<{ id: number }>`
      select search.rowid % ${sql.lit(idsPerHour)} as id from search ${joins}
      where search match ${match} and search.rowid >= ${toLowestKey(asked.query)}
      and search.rowid < ${toHighestKey(asked.query)} ${conditions}
      order by search.rowid desc limit ${asked.query.limit}`.execute(db)
    return found.rows.map((row) => row.id as ArticleId)
  },

  async listKeys(db, after, limit) {
    // The table of FTS5 that has a row an entry, whatever its text.
    const found = await sql<{ key: number }>`
      select id as key from search_docsize where id > ${after} order by id limit ${limit}`.execute(db)
    return found.rows.map((row) => row.key)
  },
}

/** The question in FTS5's language: every word is quoted, so nothing that a person types is syntax. */
function toMatch(asked: FoundSearch): string | undefined {
  const forms = findSearchForms(asked)
  if (!forms) return undefined
  const parts = [`text : (${forms.wanted.map((alternatives) => `(${quote(alternatives)})`).join(' AND ')})`]
  for (const mark of toMarks(asked.query)) parts.push(`marks : "${mark}"`)
  return `(${parts.join(' AND ')})${forms.excluded.length === 0 ? '' : ` NOT text : (${quote(forms.excluded)})`}`
}

/** `[['elections'], ['water', 'level']]` → `"elections" OR "water level"` */
function quote(forms: readonly string[][]): string {
  return forms.map((form) => `"${form.join(' ').replaceAll('"', '""')}"`).join(' OR ')
}
