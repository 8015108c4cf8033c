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
const postgres = await startPostgres(process.env)
after(() => postgres?.stop())

interface Asked {
  readonly begunAt: number
  readonly underWay: number
}

/** One host whose every third answer takes longer than the pause. */
async function openHost(t: TestContext) {
  const asked: Asked[] = []
  let underWay = 0
  const server = await startWebServer((request, response) => {
    underWay += 1
    asked.push({ begunAt: performance.now(), underWay })
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
  // A third process has the host at first, so that both are refused, whoever reads it afterwards.
  const host = new URL(origin).hostname
  const beganAt = Date.now()
  const held = { ended: [], wanted: [host], now: beganAt, lease: beganAt + 60_000 }
  assert.ok((await store.write((writer) => writer.takeHostTurns(held))).has(host))
  for (const { stdin } of workers) stdin.write('go\n')
  await waitUntil('feeds are put off', async () => {
    const feeds = await store.read((reader) => reader.listFeeds())
    return feeds.every(({ dueAt }) => (dueAt ?? 0) > beganAt)
  })
  assert.equal(asked.length, 0)
  const now = Date.now()
  const ended = [{ host, lease: held.lease, freeAt: now }]
  await store.write((writer) => writer.takeHostTurns({ ended, wanted: [], now, lease: now }))
  const isRead = async () => (await store.read((reader) => reader.countFeeds())).neverRead === 0
  await waitUntil('every feed is read', isRead, 60_000)
  assert.equal(asked.length, feedCount)
  // Before the database goes, which they would miss.
  await Promise.all(workers.map((worker) => [worker.kill('SIGKILL'), once(worker, 'exit')][1]))
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
