import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { inventReports } from '../invent-reports.ts'
import { makeFolder } from '../make-folder.ts'
import { startNewsPublisher } from '../news-publisher.ts'
import { createChance, pass, rounds } from './create-chance.ts'
import { importOpml } from './import-opml.ts'
import { endLeases, readContents, readStories, waitForRest } from './read-contents.ts'
import { startPart } from './start-part.ts'

const outlets = 20
const articlesEach = 20 + rounds
const longestMs = 1_500

interface Run {
  readonly opml: string
  readonly articles: number
  readonly crashes: number
  /** What is told of the store when all has come to rest. */
  readonly read: (database: string) => Promise<string[]>
}

async function readAll(t: TestContext, { opml, articles, crashes, read }: Run): Promise<string[]> {
  const folder = await makeFolder(t)
  const database = join(folder, 'octavo.sqlite')
  const chance = createChance(t)
  const start = () => startPart(t, { role: 'all', folder })
  let part = await start()
  await importOpml(part.address, opml)
  for (let crash = 0; crash < crashes; crash++) {
    await pass(chance() * longestMs)
    await part.kill()
    // Every other time the leases have ended meanwhile, so that all of it is tried and the test has an end.
    if (crash % 2) await endLeases(database)
    part = await start()
  }
  await endLeases(database)
  await waitForRest(database, articles)
  await part.stop()
  return read(database)
}

test(`killed ${rounds} times at any moment, it has read and placed what an undisturbed run has`, {
  timeout: 1_200_000,
}, async (t) => {
  const publisher = await startNewsPublisher({ outlets, articlesEach, now: Date.now() })
  t.after(() => publisher.close())
  const run = { opml: publisher.opml, articles: outlets * articlesEach, read: readContents }
  const disturbed = await readAll(t, { ...run, crashes: rounds })
  // What the feed gave, and what the page gave.
  assert.equal(disturbed.length, 2 * outlets * articlesEach)
  assert.deepEqual(disturbed, await readAll(t, { ...run, crashes: 0 }))
})

test(`killed ${rounds} times while stories are merged and split, it has the stories of an undisturbed run`, {
  timeout: 1_200_000,
}, async (t) => {
  const reports = inventReports(createChance(t), 4, 14)
  const publisher = await startNewsPublisher({
    ...{ outlets: 1, articlesEach: reports.length, now: Date.now(), reports },
  })
  t.after(() => publisher.close())
  const run = { opml: publisher.opml, articles: reports.length, read: readStories }
  const undisturbed = await readAll(t, { ...run, crashes: 0 })
  assert.ok(undisturbed.length < reports.length / 4, `${undisturbed.length} stories`)
  assert.deepEqual(await readAll(t, { ...run, crashes: rounds }), undisturbed)
})
