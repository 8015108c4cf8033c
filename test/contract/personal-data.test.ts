import assert from 'node:assert/strict'
import { after, describe, type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { noPostgres, startPostgres } from '../../scripts/start-postgres.ts'
import type { ReaderId } from '../../src/model/ids.ts'
import { onlyReader } from '../../src/model/reader.ts'
import { storedTables } from '../../src/store/copying/stored-tables.ts'
import { openEngine, openStore } from '../../src/store/open-store.ts'
import { lastingTables, personalTables } from '../../src/store/personal-tables.ts'
import { createPostgres, createSqlite } from './create-database.ts'
import { fillStore } from './fill-store.ts'

const postgres = await startPostgres(process.env, { isHasty: true })
after(() => postgres?.stop())

const engines = {
  SQLite: createSqlite,
  PostgreSQL: postgres && ((t: TestContext) => createPostgres(t, postgres)),
}

/** How many rows of each table bear a reader's number, by the schema itself. */
async function countRows(database: string, id: ReaderId): Promise<Map<string, number>> {
  const engine = await openEngine(database)
  const counts = await engine.read(async ({ db }) => {
    const found = new Map<string, number>()
    for (const { name } of storedTables) {
      const query = sql<{
        count: number
      }>`select count(*) as count from ${sql.table(name)} where reader_id = ${id}`
      const columns = (await db.introspection.getTables()).find((table) => table.name === name)?.columns ?? []
      if (columns.some((column) => column.name === 'reader_id'))
        found.set(name, Number((await query.execute(db)).rows[0]?.count))
    }
    return found
  })
  await engine.close()
  return counts
}

for (const [name, create] of Object.entries(engines))
  describe(`what is a reader’s own on ${name}`, { skip: create ? false : noPostgres }, () => {
    if (!create) return

    test('is given whole, without what lets somebody in, and erased whole', async (t) => {
      const database = await create(t)
      await fillStore(database)
      const store = await openStore(database)
      t.after(() => store.close())
      const tables = await countRows(database, onlyReader)
      const named = new Set(personalTables.map((table) => String(table.name)))
      assert.deepEqual(
        [...tables.keys()].filter((table) => !named.has(table)),
        [],
        'say in personal-tables.ts what is given of a table that names readers',
      )
      const cora = (await store.read((reader) => reader.findReaderByName('Cora Lund')))?.readerId
      assert.ok(cora !== undefined)
      for (const id of [onlyReader, cora]) {
        const filled = [...(await countRows(database, id))].filter(([, count]) => count > 0)
        const given = await store.read((reader) => reader.listPersonalRecords(id))
        const counts = new Map(given.map(({ table, records }) => [table, records.length]))
        for (const [table, count] of filled) assert.equal(counts.get(table), count, table)
        assert.doesNotMatch(JSON.stringify(given), /salt:key|"token"|"secret"|"public_key"/)
      }
      const own = await store.read((reader) => reader.listPersonalRecords(onlyReader))
      const chosen = own.find(({ table }) => table === 'chosen')?.records ?? []
      assert.ok(chosen.length > 0 && chosen.every(({ name }) => name !== ''), 'named, not only numbered')
      const texts = JSON.stringify(await store.read((reader) => reader.listPersonalRecords(cora)))
      assert.match(texts, /Rain was told of for a week/)
      assert.match(texts, /"comment_version"/)

      for (const id of [onlyReader, cora]) {
        await store.write((writer) => writer.erasePerson(id))
        const left = [...(await countRows(database, id))].filter(([, count]) => count > 0)
        const lasting = new Set<string>(lastingTables)
        assert.deepEqual(
          left.filter(([table]) => !lasting.has(table)),
          [],
        )
        const rest = JSON.stringify(await store.read((reader) => reader.listPersonalRecords(id)))
        assert.doesNotMatch(rest, /Anna|Cora|example\.org|Rain was told/)
      }
      const next = await store.write((writer) => writer.addReader({ name: 'Cora Lund', role: 'reader' }))
      assert.ok(next !== undefined && next > cora, 'the name is free, the number is not')
    })
  })
