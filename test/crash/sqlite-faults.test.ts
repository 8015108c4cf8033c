import assert from 'node:assert/strict'
import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type TestContext, test } from 'node:test'
import { makeFolder } from '../make-folder.ts'
import { startNewsPublisher } from '../news-publisher.ts'
import { waitUntil } from '../wait-until.ts'
import { importOpml } from './import-opml.ts'
import { fillDisk, forbidWriting, mountDisk } from './mount-disk.ts'
import { readContents, waitForRest } from './read-contents.ts'
import { startPart } from './start-part.ts'

/** A file of some hundred pages, so that its middle is in use. */
const leastBytes = 400_000
const outlets = 5
const articlesEach = 40

async function startPublisher(t: TestContext) {
  const publisher = await startNewsPublisher({ outlets, articlesEach, now: Date.now() })
  t.after(() => publisher.close())
  return publisher
}

/** More than fits into what the log of writing has on disk already. */
function listManyFeeds(): string {
  const outlines = Array.from(
    { length: 5_000 },
    (_, at) => `<outline type="rss" text="Paper ${at}" xmlUrl="http://127.0.0.1:1/${at}.xml"/>`,
  )
  return `<opml version="2.0"><head/><body>${outlines.join('')}</body></opml>`
}

test('a full disk loses nothing, and once there is room again all goes on', async (t) => {
  const folder = mountDisk(t)
  if (!folder) return t.skip('needs leave to mount a small disk')
  const publisher = await startPublisher(t)
  const part = await startPart(t, { role: 'all', folder })
  const ballast = join(folder, 'ballast')
  fillDisk(ballast)
  const body = new FormData()
  body.set('file', new File([listManyFeeds()], 'many.opml'))
  const refused = await fetch(`${part.address}/feeds/import`, { method: 'POST', body })
  assert.equal(refused.status, 503)
  assert.match(await refused.text(), /The database cannot be read or written just now/)
  assert.equal((await fetch(`${part.address}/feeds`)).status, 200, 'what is there can be read')
  rmSync(ballast)
  await importOpml(part.address, publisher.opml)
  const database = join(folder, 'octavo.sqlite')
  await waitForRest(database, outlets * articlesEach)
  await part.stop()
  // What the feed gave, and what the page gave.
  assert.equal((await readContents(database)).length, 2 * outlets * articlesEach)
})

test('on a disk that can only be read it does not start, and says so', async (t) => {
  const folder = mountDisk(t)
  if (!folder) return t.skip('needs leave to mount a small disk')
  await (await startPart(t, { role: 'web', folder })).stop()
  forbidWriting(folder)
  await assert.rejects(startPart(t, { role: 'all', folder }), /cannot be (written|opened) \(.*OCTAVO_DATA/)
})

test('while another program has the file locked, pages are read and what writes waits', async (t) => {
  const folder = await makeFolder(t)
  const publisher = await startPublisher(t)
  const part = await startPart(t, { role: 'all', folder })
  const other = new DatabaseSync(join(folder, 'octavo.sqlite'), { timeout: 5_000 })
  other.exec('begin immediate')
  const importing = importOpml(part.address, publisher.opml)
  assert.equal((await fetch(`${part.address}/feeds`)).status, 200)
  const health = (await (await fetch(`${part.address}/health`)).json()) as { feeds: number }
  assert.equal(health.feeds, 0)
  other.exec('rollback')
  other.close()
  await importing
  await waitForRest(join(folder, 'octavo.sqlite'), outlets * articlesEach)
  await part.stop()
})

test('a file that is damaged in the middle is told of, and the program goes on with what is whole', async (t) => {
  const folder = await makeFolder(t)
  const database = join(folder, 'octavo.sqlite')
  const publisher = await startPublisher(t)
  const first = await startPart(t, { role: 'all', folder })
  await importOpml(first.address, publisher.opml)
  await waitForRest(database, outlets * articlesEach)
  await first.stop()
  const { size } = statSync(database)
  assert.ok(size > leastBytes)
  const file = openSync(database, 'r+')
  writeSync(file, Buffer.alloc(size / 2, 0xa5), 0, size / 2, Math.floor(size / 4))
  closeSync(file)
  const second = await startPart(t, { role: 'web', folder }).catch((error: Error) => error)
  if (second instanceof Error) {
    assert.match(second.message, /The database .* cannot be opened .*Put a copy of it back/)
    return
  }
  const statuses = new Set<number>()
  for (const path of ['/', '/feeds', '/search?q=dam', '/article/1', '/story/1', '/outlet/1', '/about'])
    statuses.add((await fetch(second.address + path)).status)
  assert.ok(statuses.has(503), `only ${[...statuses]}`)
  assert.ok(!statuses.has(500))
  await waitUntil('it is still there', async () => (await fetch(`${second.address}/about`)).status === 200)
})
