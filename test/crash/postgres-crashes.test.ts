import assert from 'node:assert/strict'
import { after, describe, type TestContext, test } from 'node:test'
import { noPostgres, startPostgres } from '../../scripts/start-postgres.ts'
import { createPostgres } from '../contract/create-database.ts'
import { makeFolder } from '../make-folder.ts'
import { startNewsPublisher } from '../news-publisher.ts'
import { waitUntil } from '../wait-until.ts'
import { createChance, pass, rounds } from './create-chance.ts'
import { importOpml } from './import-opml.ts'
import { endLeases, readContents, waitForRest } from './read-contents.ts'
import { startNetwork } from './start-network.ts'
import { startPart } from './start-part.ts'

const postgres = await startPostgres(process.env)
after(() => postgres?.stop())
const isOurs = postgres?.socket !== undefined

const outlets = 20
const articlesEach = 20 + rounds
const longestMs = 1_500

/** Of all five processes: two serve pages, three read and understand. */
const roles = ['web', 'web', 'worker', 'worker', 'worker'] as const

async function startParts(t: TestContext, database: string) {
  const folder = await makeFolder(t)
  const start = (role: 'web' | 'worker') => startPart(t, { role, folder, database })
  return { start, parts: await Promise.all(roles.map(start)) }
}

describe('processes that share a PostgreSQL', { skip: isOurs ? false : noPostgres }, () => {
  if (!postgres?.socket) return
  const { socket } = postgres

  test('after kills, crashes of the server and breaks of the network all is as if nothing had been', {
    timeout: 1_800_000,
  }, async (t) => {
    const publisher = await startNewsPublisher({ outlets, articlesEach, now: Date.now() })
    t.after(() => publisher.close())
    const database = await createPostgres(t, postgres)
    const network = await startNetwork(socket)
    t.after(() => network.close())
    const through = `postgres://octavo@127.0.0.1:${network.port}/${new URL(database.replace('@/', '@x/')).pathname.slice(1)}`
    const chance = createChance(t)
    const { start, parts } = await startParts(t, through)
    await importOpml(parts[0]?.address ?? '', publisher.opml)

    const faults = [
      async () => {
        const at = Math.floor(chance() * roles.length)
        await parts[at]?.kill()
        parts[at] = await start(roles[at] ?? 'worker')
      },
      () => postgres.crash(),
      async () => network.cut(),
      async () => {
        network.stall()
        await pass(longestMs)
        network.mend()
      },
    ]
    for (let round = 0; round < rounds; round++) {
      await pass(chance() * longestMs)
      await faults[round % faults.length]?.()
      if (round % 2) await endLeases(database)
    }
    await endLeases(database)
    await waitForRest(database, outlets * articlesEach)
    for (const { address } of parts.slice(0, 2)) {
      const page = await waitUntil('the page is there again', async () => {
        const response = await fetch(address)
        return response.ok && response.text()
      })
      assert.match(page, /Outlet 1/)
    }
    await Promise.all(parts.map((part) => part.stop()))
    assert.deepEqual(await readContents(database), await readUndisturbed(t, publisher.opml))
  })

  async function readUndisturbed(t: TestContext, opml: string): Promise<string[]> {
    const database = await createPostgres(t, postgres as NonNullable<typeof postgres>)
    const { parts } = await startParts(t, database)
    await importOpml(parts[0]?.address ?? '', opml)
    await waitForRest(database, outlets * articlesEach)
    await Promise.all(parts.map((part) => part.stop()))
    return readContents(database)
  }
})
