import assert from 'node:assert/strict'
import { after, before, describe, it, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import type { ReaderId } from '../../src/model/ids.ts'
import type { Outlet } from '../../src/model/outlet.ts'
import type { Visitor } from '../../src/model/visitor.ts'
import type { Store } from '../../src/store/store.ts'
import { fillNewsroom, newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'

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

describe('a page while articles come in', () => {
  let now = newsroomNow
  let site: OpenSite
  let outlet: Outlet
  before(async () => {
    site = await openSite({ fill: fillNewsroom, clock: () => now, identify: onlyWhoChanges })
    const [first] = await site.store.read((reader) => reader.listOutletsByName(1))
    assert.ok(first)
    outlet = first
  })
  after(() => site.close())

  const ask = (headers: Record<string, string> = {}) =>
    site.fetch(new Request(`http://localhost/outlet/${outlet.id}`, { headers }))
  const rename = (store: Store, name: string) => store.write((writer) => writer.renameOutlet(outlet.id, name))

  it('is given again for five seconds, and no longer', async () => {
    const first = await ask()
    await rename(site.quietStore, 'Told Later')
    now += 4999
    const again = await ask()
    assert.equal(await again.text(), await first.text())
    const tag = first.headers.get('etag') ?? ''
    assert.equal(again.headers.get('etag'), tag)
    assert.equal((await ask({ 'if-none-match': tag })).status, 304)
    now += 1
    assert.match(await (await ask({ 'if-none-match': tag })).text(), /Told Later/)
  })

  it('shows at once what a person changes, on whichever process', async () => {
    await ask()
    await rename(site.store, 'Told At Once')
    assert.match(await (await ask()).text(), /Told At Once/)
  })

  it('shows at once what its own forms change', async () => {
    const [feed] = await site.store.read((reader) => reader.listFeeds(outlet.id))
    assert.ok(feed)
    const before = (await ask()).headers.get('etag')
    await site.post(`/feeds/${feed.id}/pause`, {})
    assert.notEqual((await ask()).headers.get('etag'), before)
  })

  it('is made once for all who ask at the same time', async () => {
    await rename(site.store, 'Made Once')
    const answers = await Promise.all([ask(), ask(), ask()])
    assert.equal(new Set(answers.map(({ headers }) => headers.get('etag'))).size, 1)
    const texts = await Promise.all(answers.map((answer) => answer.text()))
    assert.equal(new Set(texts).size, 1)
    assert.match(texts[0] ?? '', /Made Once/)
  })

  it('is sent compressed to who can read that, and the same', async () => {
    const packed = await ask({ 'accept-encoding': 'gzip, br' })
    assert.equal(packed.headers.get('content-encoding'), 'gzip')
    const unpacked = gunzipSync(await packed.arrayBuffer()).toString()
    const plain = await ask({ 'accept-encoding': 'br, gzip;q=0' })
    assert.equal(plain.headers.get('content-encoding'), null)
    assert.equal(await plain.text(), unpacked)
  })
})

test('what one reader sees is nobody else’s, and what nobody owns may be kept for all', async (t) => {
  const site = await openSite({ fill: fillNewsroom, identify: byHeader })
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

async function byHeader({ headers }: Request): Promise<Visitor | undefined> {
  const id = Number(headers.get('x-reader'))
  return id > 0 ? { readerId: id as ReaderId, role: 'reader', name: 'Anna' } : undefined
}

async function onlyWhoChanges({ method }: Request): Promise<Visitor | undefined> {
  return method === 'POST' ? { readerId: 1 as ReaderId, role: 'operator', name: 'Anna' } : undefined
}
