import assert from 'node:assert/strict'
import { after, describe, type TestContext, test } from 'node:test'
import { noPostgres, startPostgres } from '../../scripts/start-postgres.ts'
import { openStore } from '../../src/store/open-store.ts'
import { createPostgres, createSqlite } from './create-database.ts'
import { runOn } from './fill-store.ts'
import { addFeed } from './newsroom.ts'

const postgres = await startPostgres(process.env, { isHasty: true })
after(() => postgres?.stop())

const engines = {
  SQLite: createSqlite,
  PostgreSQL: postgres && ((t: TestContext) => createPostgres(t, postgres)),
}

for (const [name, create] of Object.entries(engines))
  describe(`the schema on ${name}`, { skip: create ? false : noPostgres }, () => {
    if (!create) return
    test('is made once, however many processes begin at the same moment', async (t) => {
      const database = await create(t)
      const stores = await Promise.all(Array.from({ length: 5 }, () => openStore(database)))
      await Promise.all(
        stores.map((store, at) =>
          store.write((writer) => addFeed(writer, `${at}.example`, `https://${at}.example/`)),
        ),
      )
      assert.equal((await stores[0]?.read((reader) => reader.listFeeds()))?.length, stores.length)
      for (const store of stores) await store.close()
    })

    test('that a newer version has changed meanwhile is read on, but not written to', async (t) => {
      const database = await create(t)
      const store = await openStore(database)
      t.after(() => store.close())
      await store.write((writer) => addFeed(writer, 'hill.example', 'https://hill.example/'))
      await runOn(database, 'insert into schema_change (number) values (999)')
      const writing = store.write((writer) => addFeed(writer, 'lac.example', 'https://lac.example/'))
      await assert.rejects(
        writing,
        /A newer version of Octavo has changed .* Nothing was written\. Stop this/,
      )
      assert.equal((await store.read((reader) => reader.listFeeds())).length, 1)
    })
  })
