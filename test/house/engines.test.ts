import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sources } from './sources.ts'

/** What each engine does in its own way: the three places where the dialects differ, and the way to its connection. */
const places: Readonly<Record<string, { readonly files: readonly string[]; readonly mostLines: number }>> = {
  migrations: { files: ['sqlite/sqlite-dialect.ts', 'postgres/postgres-dialect.ts'], mostLines: 40 },
  'full-text search': { files: ['sqlite/sqlite-search.ts', 'postgres/postgres-search.ts'], mostLines: 200 },
  'claiming due work, lists as parameters, and ids': {
    files: ['sqlite/sqlite-parts.ts', 'postgres/postgres-parts.ts'],
    mostLines: 70,
  },
  'the connection': {
    files: [
      'sqlite/open-sqlite-store.ts',
      'sqlite/sqlite-transaction.ts',
      'sqlite/to-sqlite-session.ts',
      'sqlite/version-connection.ts',
      'postgres/open-postgres-store.ts',
      'postgres/postgres-adapter.ts',
    ],
    mostLines: 420,
  },
}

const stored = sources.filter(({ path }) => path.startsWith('src/store/') && !path.endsWith('.test.ts'))
const own = stored.filter(({ path }) => /^src\/store\/(sqlite|postgres)\//.test(path))
const lines = (text: string) => text.trimEnd().split('\n').length

describe('engines', () => {
  it('differ in the declared places only', (t) => {
    const declared = Object.values(places).flatMap(({ files }) => files.map((file) => `src/store/${file}`))
    assert.deepEqual(own.map(({ path }) => path).sort(), declared.sort())
    for (const [place, { files, mostLines }] of Object.entries(places)) {
      const counted = own
        .filter(({ path }) => files.includes(path.replace('src/store/', '')))
        .map(({ path, text }) => ({ path, lines: lines(text) }))
      const total = counted.reduce((sum, file) => sum + file.lines, 0)
      t.diagnostic(
        `${place}: ${total} lines (${counted.map((file) => `${file.path} ${file.lines}`).join(', ')})`,
      )
      assert.ok(total <= mostLines, `${place}: ${total} lines, at most ${mostLines}`)
    }
  })

  it('are not asked for by name where one code serves both', () => {
    const shared = stored.filter(
      (source) => !own.includes(source) && source.path !== 'src/store/open-store.ts',
    )
    assert.ok(shared.length > 20)
    // What is said in a comment is no branch.
    const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    const asking = shared.filter(({ text }) => /sqlite|postgres|fts5|tsvector/i.test(code(text)))
    assert.deepEqual(
      asking.map(({ path }) => path),
      [],
    )
  })
})
