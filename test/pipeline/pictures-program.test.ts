import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startProgram } from '../journeys/start-program.ts'
import { makeFolder } from '../make-folder.ts'
import { renderRss } from '../render-rss.ts'
import { waitUntil } from '../wait-until.ts'
import { readPage } from '../web/read-page.ts'
import { startWebServer } from '../web-server.ts'

const gif = Buffer.from('GIF89a and so on')

test('the running program shows pictures from its own address, on the front page too', async (t) => {
  const publisher = await startWebServer((request, response) => {
    const text = `<img src="http://${request.headers.host}/a.gif"><p>Rain fell on the pier.</p>`
    const feed = renderRss({ title: 'Bay Courier', items: [{ title: 'Ferry sails', text }] })
    response.end(request.url === '/a.gif' ? gif : feed)
  })
  t.after(() => publisher.close())
  const { address } = await startProgram(t, {
    folder: await makeFolder(t),
    env: { OCTAVO_IMAGES: 'proxy' },
  })
  const body = new URLSearchParams({ address: `${publisher.origin}/feed` })
  await fetch(`${address}/feeds`, { method: 'POST', body })
  const source = await waitUntil('the front page shows the picture', async () => {
    const page = readPage(await (await fetch(address)).text())
    return page.text.includes('Ferry sails') && page.all('img')[0]?.attribs.src
  })
  const picture = await fetch(`${address}${source}`)
  assert.equal(picture.headers.get('content-type'), 'image/gif')
  assert.deepEqual(Buffer.from(await picture.arrayBuffer()), gif)
})
