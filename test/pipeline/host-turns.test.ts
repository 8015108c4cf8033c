import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { after, type TestContext, test } from 'node:test'
import { noPostgres, startPostgres } from '../../scripts/start-postgres.ts'
import { subscribe } from '../../src/pipeline/subscribe.ts'
import { openStore } from '../../src/store/open-store.ts'
import { createPostgres, createSqlite } from '../contract/create-database.ts'
import { renderRss } from '../render-rss.ts'
import { waitUntil } from '../wait-until.ts'
import { startWebServer } from '../web-server.ts'

const pauseMs = 200
// From its turn to its arrival a request takes some time, on a busy machine more or less of it; without turns all come at once.
const toleranceMs = 100
const feedCount = 8
/** Of these one hardly gets all turns of each. */
const mostRounds = 8
const postgres = await startPostgres(process.env)
after(() => postgres?.stop())

interface Asked {
  readonly by: string
  readonly begunAt: number
  readonly underWay: number
}

/** One host whose every third answer takes longer than the pause. */
async function openHost(t: TestContext) {
  const asked: Asked[] = []
  let underWay = 0
  const server = await startWebServer((request, response) => {
    underWay += 1
    const by = request.headers['user-agent'] ?? ''
    asked.push({ by, begunAt: performance.now(), underWay })
    const answer = () => {
      underWay -= 1
      response.end(renderRss({ title: `Feed ${request.url}`, items: [] }))
    }
    setTimeout(answer, asked.length % 3 === 0 ? 2 * pauseMs : 10)
  })
  t.after(() => server.close())
  return { origin: server.origin, asked }
}

async function readByTwo(t: TestContext, database: string): Promise<void> {
  const { origin, asked } = await openHost(t)
  const store = await openStore(database)
  t.after(() => store.close())
  for (let at = 0; at < feedCount; at += 1)
    await store.write((writer) =>
      subscribe(writer, { feedUrl: `${origin}/${at}`, title: `Feed ${at}` }, Date.now()),
    )
  const script = join(import.meta.dirname, 'host-turns-worker.ts')
  const workers = ['one', 'two'].map((name) => {
    const args = [script, database, name, String(pauseMs)]
    const worker = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
    t.after(() => worker.kill('SIGKILL'))
    return worker
  })
  await Promise.all(workers.map(({ stdout }) => once(stdout, 'data')))
  for (const { stdin } of workers) stdin.write('go\n')
  const isRead = async () => (await store.read((reader) => reader.countFeeds())).neverRead === 0
  await waitUntil('every feed is read', isRead, 60_000)
  assert.equal(asked.length, feedCount)
  const tookPart = () => new Set(asked.map(({ by }) => by)).size
  // Who is awake first may get all turns, and then nothing was tried: so all feeds are due again until the other got one.
  for (let round = 0; tookPart() < 2 && round < mostRounds; round += 1) {
    const before = asked.length
    await store.write(async (writer) => {
      for (const { id } of await writer.listFeeds()) await writer.changeFeed(id, { dueAt: Date.now() })
    })
    // The one that was read last may have been written after it was made due, and waits.
    const isAgain = async () => asked.length >= before + feedCount - 1
    await waitUntil('feeds are read again', isAgain, 60_000)
  }
  // Before the database goes, which they would miss.
  await Promise.all(workers.map((worker) => [worker.kill('SIGKILL'), once(worker, 'exit')][1]))
  assert.equal(tookPart(), 2, 'both took part')
  assert.ok(
    asked.every(({ underWay }) => underWay === 1),
    'one request at a time',
  )
  const gaps = asked.slice(1).map(({ begunAt }, at) => begunAt - (asked[at]?.begunAt ?? 0))
  assert.ok(Math.min(...gaps) >= pauseMs - toleranceMs, `a pause between them: ${gaps.map(Math.round)} ms`)
}

test('two processes on one SQLite file ask a host for one thing at a time', async (t) =>
  readByTwo(t, await createSqlite(t)))

test('two processes on one PostgreSQL ask a host for one thing at a time', {
  skip: !postgres && noPostgres,
}, async (t) => {
  if (!postgres) return
  await readByTwo(t, await createPostgres(t, postgres))
})
