import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { makeFolder } from '../make-folder.ts'
import { startNewsPublisher } from '../news-publisher.ts'
import { createChance, pass, rounds } from './create-chance.ts'
import { importOpml } from './import-opml.ts'
import { endLeases, readContents, waitForRest } from './read-contents.ts'
import { startPart } from './start-part.ts'

const outlets = 20
const articlesEach = 20 + rounds
const longestMs = 1_500

async function readAll(t: TestContext, opml: string, crashes: number): Promise<string[]> {
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
  await waitForRest(database, outlets * articlesEach)
  await part.stop()
  return readContents(database)
}

test(`killed ${rounds} times at any moment, it has read and placed what an undisturbed run has`, {
  timeout: 1_200_000,
}, async (t) => {
  const publisher = await startNewsPublisher({ outlets, articlesEach, now: Date.now() })
  t.after(() => publisher.close())
  const disturbed = await readAll(t, publisher.opml, rounds)
  // What the feed gave, and what the page gave.
  assert.equal(disturbed.length, 2 * outlets * articlesEach)
  assert.deepEqual(disturbed, await readAll(t, publisher.opml, 0))
})
