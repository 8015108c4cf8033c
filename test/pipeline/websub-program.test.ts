import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startProgram } from '../journeys/start-program.ts'
import { makeFolder } from '../make-folder.ts'
import { startHub } from '../start-hub.ts'
import { waitUntil } from '../wait-until.ts'
import { readPage } from '../web/read-page.ts'
import { startWebServer } from '../web-server.ts'
import { paperWith } from './open-subscriber.ts'

test('the running program subscribes by itself and shows what a hub brings', async (t) => {
  const hub = await startHub(t)
  let polls = 0
  const publisher = await startWebServer((_, response) => {
    polls += 1
    response.setHeader('link', [`<${hub.url}>; rel="hub"`, '</feed>; rel="self"'])
    response.end(paperWith('Ferry sails'))
  })
  t.after(() => publisher.close())
  const free = await startWebServer(() => {})
  await free.close()
  const port = new URL(free.origin).port
  const env = { OCTAVO_PORT: port, OCTAVO_URL: free.origin }
  const { address } = await startProgram(t, { folder: await makeFolder(t), env })
  await fetch(`${address}/feeds`, {
    method: 'POST',
    body: new URLSearchParams({ address: `${publisher.origin}/feed` }),
  })
  await waitUntil('the hub has verified', async () => hub.answers.some(({ isEcho }) => isEcho))
  const before = polls
  assert.equal(await hub.deliver({ body: paperWith('Storm comes') }), 202)
  await waitUntil('the article is shown', async () =>
    readPage(await (await fetch(address)).text()).text.includes('Storm comes'),
  )
  assert.equal(polls, before)
  assert.match(
    readPage(await (await fetch(`${address}/feeds/1`)).text()).text,
    /sends its news by itself until/,
  )
})
