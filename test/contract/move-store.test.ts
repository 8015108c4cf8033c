import assert from 'node:assert/strict'
import { dirname, join } from 'node:path'
import { after, describe, type TestContext, test } from 'node:test'
import { noPostgres, startPostgres } from '../../scripts/start-postgres.ts'
import { backUpStore, restoreStore } from '../../src/store/copying/back-up-store.ts'
import { checkStore } from '../../src/store/copying/check-store.ts'
import { moveStore } from '../../src/store/copying/move-store.ts'
import { openStore } from '../../src/store/open-store.ts'
import { createPostgres, createSqlite } from './create-database.ts'
import { ask, fillStore, runOn, silent, totalsOf } from './fill-store.ts'
import { addFeed } from './newsroom.ts'

const postgres = await startPostgres(process.env, { isHasty: true })
after(() => postgres?.stop())

type Create = (t: TestContext) => Promise<string>
const engines: Record<string, Create | undefined> = {
  SQLite: createSqlite,
  PostgreSQL: postgres && ((t) => createPostgres(t, postgres)),
}

/** PostgreSQL gives out ids outside of transactions, so that the moment of a backup may know of later ones. */
function rowsOf(totals: Awaited<ReturnType<typeof totalsOf>>) {
  return Object.entries(totals).map(([table, { rows, digest }]) => ({ table, rows, digest }))
}

/** The highest id of all is one that nothing has any more. */
async function addAndRemoveFeed(database: string): Promise<number> {
  const store = await openStore(database)
  const feed = await store.write((writer) => addFeed(writer, 'gone.example', 'https://gone.example/'))
  await store.write((writer) => writer.removeFeed(feed.id, { articles: 'remove' }))
  await store.close()
  return feed.id
}

for (const [from, createFrom] of Object.entries(engines))
  for (const [to, createTo] of Object.entries(engines)) {
    const skip = createFrom && createTo ? false : noPostgres
    describe(`from ${from} to ${to}`, { skip }, () => {
      if (!createFrom || !createTo) return
      test('everything is moved, and the next ids are new ones', async (t) => {
        const [source, target] = [await createFrom(t), await createTo(t)]
        await fillStore(source)
        const removed = await addAndRemoveFeed(source)
        await moveStore(source, target, silent)
        assert.deepEqual(await totalsOf(target), await totalsOf(source))
        assert.deepEqual(await ask(target), await ask(source))
        const store = await openStore(target)
        const feed = await store.write((writer) => addFeed(writer, 'new.example', 'https://new.example/'))
        const older = await store.read((reader) => reader.listFeeds())
        assert.ok(older.every(({ id }) => id <= feed.id))
        assert.ok(feed.id > removed, 'an id is given out once')
        await store.close()
        assert.deepEqual(await checkStore(target, { mends: false }), [])
      })

      test('a backup, made while another writes, is restored as it was at one moment', async (t) => {
        const [source, target] = [await createFrom(t), await createTo(t)]
        await fillStore(source)
        const before = await totalsOf(source)
        const path = join(dirname(await createSqlite(t)), 'backup.gz')
        const store = await openStore(source)
        let writes = 0
        await backUpStore(source, path, () => {
          if (writes++ === 0)
            void store.write((writer) => addFeed(writer, 'late.example', 'https://late.example/'))
        })
        await store.close()
        assert.ok(writes > 1)
        await restoreStore(path, target, silent)
        assert.deepEqual(rowsOf(await totalsOf(target)), rowsOf(before))
        assert.equal((await totalsOf(source)).feed?.rows, (before.feed?.rows ?? 0) + 1)
        await assert.rejects(restoreStore(path, target, silent), /holds something already/)
      })
    })
  }

for (const [name, create] of Object.entries(engines))
  describe(`faults on ${name}`, { skip: create ? false : noPostgres }, () => {
    if (!create) return
    test('what does not agree is found, mended and then agrees', async (t) => {
      const database = await create(t)
      await fillStore(database)
      const finish = await openStore(database)
      await finish.close()
      const whole = await checkStore(database, { mends: false })
      assert.deepEqual(whole, [])
      await runOn(
        database,
        'update story set article_count = 77 where id = 1',
        'update story set origin_count = 9, due_at = null where id = 2',
        `insert into story (title, language, first_at, latest_at, article_count, outlet_count, rank)
          values ('Gone', 'en', 0, 0, 0, 0, 0)`,
        "insert into story_event (story_id, event_id, like_id, score, why) values (3, 1, 2, 1, '[]')",
        'update tag set article_count = 99 where id = 1',
        "update tag set alias_of = 77 where slug = 'wa'",
        'delete from understanding where article_id = 1',
        'delete from kept',
        'update comment set story_id = 2 where article_id is not null',
        'delete from search',
      )
      const expected = [
        ['articles that nobody would have understood', 1],
        ['stories whose articles or outlets were counted wrong', 1],
        ['stories whose origins were counted wrong', 1],
        ['old stories without articles that lead to no other', 1],
        ['stories in an event that nobody else tells', 1],
        ['tags whose articles were counted wrong', 1],
        ['names of hashtags that lead to none', 1],
        ['saved or noted articles that would go when they are old', 1],
        ['articles whose comments stand in another story', 1],
        ['articles without a search entry', 454],
      ]
      const seen = await checkStore(database, { mends: false })
      assert.deepEqual(
        seen.map(({ what, count }) => [what, count]),
        expected,
      )
      const mended = await checkStore(database, { mends: true })
      assert.ok(mended.length === expected.length && mended.every(({ isMended }) => isMended))
      assert.deepEqual(await checkStore(database, { mends: false }), [])
      const [evacuated] = (await ask(database)) as [number[]]
      assert.equal(evacuated.length, 2)
    })
  })
