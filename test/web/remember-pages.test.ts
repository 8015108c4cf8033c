import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Context } from 'hono'
import type { ReaderId } from '../../src/model/ids.ts'
import type { FindReaderId } from '../../src/web/site.ts'
import { fillNewsroom, newsroomNow } from './fill-newsroom.ts'
import { openSite } from './open-site.ts'

test('a page that a browser has is not sent again before something was written', async (t) => {
  const site = await openSite({ fill: fillNewsroom })
  t.after(() => site.close())
  const ask = (path: string, tag?: string) =>
    site.fetch(new Request(`http://localhost${path}`, tag ? { headers: { 'if-none-match': tag } } : {}))
  // The first page begins a visit, which is written.
  await ask('/')
  await site.settle()
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

test('what one reader sees is nobody else’s, and what nobody owns may be kept for all', async (t) => {
  const findReaderId = (context: Context) => Number(context.req.header('x-reader')) || undefined
  const site = await openSite({ fill: fillNewsroom, findReaderId: findReaderId as FindReaderId })
  t.after(() => site.close())
  const ask = (reader?: string, tag?: string) => {
    const headers = { ...(reader && { 'x-reader': reader }), ...(tag && { 'if-none-match': tag }) }
    return site.fetch(new Request('http://localhost/', { headers }))
  }
  const [outlet] = await site.store.read((reader) => reader.listOutletsByName(1))
  assert.ok(outlet)
  const subject = { kind: 'outlet', id: outlet.id } as const
  await site.store.write((writer) =>
    writer.saveChoice(1 as ReaderId, subject, { choice: 'mute', now: newsroomNow }),
  )
  await ask('1')
  await ask('2')
  await site.settle()
  const [mine, theirs, everyones] = [await ask('1'), await ask('2'), await ask()]
  const headersOf = (name: string) => [mine, theirs, everyones].map(({ headers }) => headers.get(name))
  assert.deepEqual(headersOf('cache-control'), ['private, no-cache', 'private, no-cache', 'public, no-cache'])
  assert.equal(new Set(headersOf('etag')).size, 3)
  const [first, second, third] = [await mine.text(), await theirs.text(), await everyones.text()]
  assert.doesNotMatch(first, new RegExp(outlet.name))
  assert.match(second, new RegExp(outlet.name))
  assert.match(third, new RegExp(outlet.name))
  assert.match(second, /"\/saved"/)
  assert.doesNotMatch(third, /"\/saved"|last visit/)
  const page = await site.fetch(new Request(`http://localhost/outlet/${outlet.id}`))
  assert.doesNotMatch(await page.text(), /\/choice/, 'nobody can follow')
  assert.equal((await ask('2', mine.headers.get('etag') ?? '')).status, 200)
  assert.equal(await (await ask('1')).text(), first)
})
