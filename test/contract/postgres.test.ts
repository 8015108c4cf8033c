import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { CompiledQuery, type Kysely } from 'kysely'
import { noPostgres, runStatements, startPostgres } from '../../scripts/start-postgres.ts'
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts'
import type { Tables } from '../../src/store/tables.ts'
import { createMigrated } from './create-migrated.ts'
import { addFeed, entry, noon } from './newsroom.ts'
import { recordPlans } from './record-plans.ts'
import { storeContract } from './store.contract.ts'

const postgres = await startPostgres(process.env, { isHasty: true })
async function createDatabase() {
  if (!postgres) throw new Error(noPostgres)
  const { name, remove } = await createMigrated(postgres)
  return {
    address: postgres.address(name),
    open: () => openPostgresStore(postgres.address(name)),
    remove,
  }
}

if (!postgres) test('the store on PostgreSQL', { skip: noPostgres })
else {
  after(() => postgres.stop())
  storeContract('PostgreSQL', createDatabase)

  describe('PostgreSQL', () => {
    test('a database of a newer version is refused with a sentence that says what to do', async (t) => {
      const database = await createDatabase()
      t.after(() => database.remove())
      await (await database.open()).close()
      await runStatements(database.address, 'insert into schema_change (number) values (999)')
      await assert.rejects(database.open(), /The database was written by a newer version .*Start the newer/)
    })

    test('a NUL sign, which it cannot hold, becomes the sign for what is unreadable', async (t) => {
      const database = await createDatabase()
      const store = await database.open()
      t.after(async () => {
        await store.close()
        await database.remove()
      })
      const feed = await store.write((writer) => addFeed(writer, 'a\0b.example', 'https://hill.example/all'))
      assert.equal(feed.title, 'a\ufffdb.example')
    })

    test('what a failed page asks late is asked of nobody else’s connection', async (t) => {
      const database = await createDatabase()
      const store = await database.open()
      t.after(async () => {
        await store.close()
        await database.remove()
      })
      let askLate: (() => Promise<unknown>) | undefined
      const failing = store.read(async (reader) => {
        await reader.listFeeds()
        askLate = () => reader.listFeeds()
        throw new Error('no page')
      })
      await assert.rejects(failing, /no page/)
      assert.deepEqual(await store.read((reader) => reader.listFeeds()), [])
      await assert.rejects(async () => askLate?.())
    })

    test('a search reads its index, also when the tables are small or new to the planner', async (t) => {
      const database = await createDatabase()
      const store = await database.open()
      t.after(() => database.remove())
      await store.write(async (writer) => {
        const feed = await addFeed(writer, 'hill.example', 'https://hill.example/all', 'en')
        const entries = Array.from({ length: 200 }, (_, index) =>
          entry(`n${index}`, { text: `Dam ${index}.` }),
        )
        await writer.saveReceived(feed, entries, noon)
      })
      await store.close()
      // With the planner's own judgement: the other tests of plans take from it what is dear on large tables only.
      const explain = async (db: Kysely<Tables>, { sql, parameters }: CompiledQuery) => {
        const { rows } = await db.executeQuery(CompiledQuery.raw(`explain ${sql}`, [...parameters]))
        return JSON.stringify(rows)
      }
      const ask = { text: 'dam', limit: 20 }
      const plans = await recordPlans(database.address, explain, (asked) => asked.searchArticleIds(ask))
      const finding = plans.filter((plan) => plan.includes('@@'))
      assert.ok(finding.length > 0)
      for (const plan of finding) assert.match(plan, /Bitmap Index Scan on search_terms/)
    })

    test('what it cannot store is refused', async (t) => {
      const database = await createDatabase()
      const store = await database.open()
      t.after(async () => {
        await store.close()
        await database.remove()
      })
      const write = store.write((writer) => writer.renameOutlet(1 as never, new Date(0) as never))
      await assert.rejects(write, /PostgreSQL cannot store a Date/)
    })
  })
}
