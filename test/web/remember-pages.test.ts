import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillNewsroom } from './fill-newsroom.ts'
import { openSite } from './open-site.ts'

test('a page that a browser has is not sent again before something was written', async (t) => {
  const site = await openSite({ fill: fillNewsroom })
  t.after(() => site.close())
  const ask = (path: string, tag?: string) =>
    site.fetch(new Request(`http://localhost${path}`, tag ? { headers: { 'if-none-match': tag } } : {}))
  const first = await ask('/')
  const tag = first.headers.get('etag') ?? ''
  const page = await first.text()
  assert.equal((await ask('/', tag)).status, 304)
  assert.equal(await (await ask('/')).text(), page)
  assert.equal((await ask('/search?q=dam', tag)).status, 200, 'another page')
  const [outlet] = await site.store.read((reader) => reader.listOutletsByName(1))
  assert.ok(outlet)
  await site.store.write((writer) => writer.renameOutlet(outlet.id, 'The Renamed Times'))
  const later = await ask('/', tag)
  assert.equal(later.status, 200)
  assert.match(await (await ask(`/outlet/${outlet.id}`)).text(), /The Renamed Times/)
  await site.store.write((writer) => writer.renameOutlet(outlet.id, 'The Second Times'))
  assert.match(await (await ask(`/outlet/${outlet.id}`)).text(), /The Second Times/)
})
