import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { noPostgres, startPostgres } from '../../scripts/start-postgres.ts'
import { openStore } from '../../src/store/open-store.ts'
import { createPostgres } from '../contract/create-database.ts'
import { makeFolder } from '../make-folder.ts'
import { waitUntil } from '../wait-until.ts'
import { startNetwork } from './start-network.ts'
import { startPart } from './start-part.ts'

const postgres = await startPostgres(process.env)
after(() => postgres?.stop())
const isOurs = postgres?.socket !== undefined

describe('a process or a database that is gone', { skip: isOurs ? false : noPostgres }, () => {
  if (!postgres?.socket) return
  const { socket } = postgres

  test('placing moves to another process within 10 s of the death of its owner', async (t) => {
    const database = await createPostgres(t, postgres)
    const folder = await makeFolder(t)
    const store = await openStore(database)
    t.after(() => store.close())
    const findOwner = () => store.read((reader) => reader.findOwnership('placing'))
    const owner = await startPart(t, { role: 'worker', folder, database })
    const first = await waitUntil('the first owns it', findOwner)
    await startPart(t, { role: 'worker', folder, database })
    await owner.kill()
    const diedAt = performance.now()
    await waitUntil('the second owns it', async () => ((await findOwner())?.fence ?? 0) > first.fence)
    const seconds = (performance.now() - diedAt) / 1000
    t.diagnostic(`after ${seconds.toFixed(1)} s`)
    assert.ok(seconds < 10)
  })

  test('a page says when the database cannot be reached, and is there again when it can', async (t) => {
    const database = await createPostgres(t, postgres)
    const network = await startNetwork(socket)
    t.after(() => network.close())
    const name = new URL(database.replace('@/', '@x/')).pathname.slice(1)
    const through = `postgres://octavo@127.0.0.1:${network.port}/${name}`
    const { address } = await startPart(t, { role: 'web', folder: await makeFolder(t), database: through })
    assert.equal((await fetch(`${address}/feeds`)).status, 200)
    // Nobody is told that the network has gone: the page gives up waiting.
    network.stall()
    const silentAt = performance.now()
    assert.equal((await fetch(`${address}/feeds`)).status, 503)
    const seconds = (performance.now() - silentAt) / 1000
    t.diagnostic(`a page waited ${seconds.toFixed(1)} s for a network that swallows everything`)
    assert.ok(seconds < 20)
    network.cut()
    const lost = await fetch(`${address}/feeds`)
    assert.equal(lost.status, 503)
    assert.match(await lost.text(), /The database cannot be read or written just now\. Nothing is lost/)
    network.mend()
    network.cut()
    await waitUntil('it is there again', async () => (await fetch(`${address}/feeds`)).status === 200)
  })
})
