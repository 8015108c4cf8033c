import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { fillNewsroom, newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf, withClass } from './read-page.ts'

/** What is read and what is not, step by step, in the order in which it stands here. */
describe('what is read', () => {
  let site: OpenSite
  let now = newsroomNow
  before(async () => {
    site = await openSite({ fill: fillNewsroom, clock: () => now })
    for (const id of [1, 2, 3]) {
      now += 1000
      await site.post(`/article/${id}/save`, { saved: 'yes' })
    }
  })
  after(() => site.close())

  const send = async (address: string, fields: Record<string, string>) => {
    now += 1000
    const response = await site.post(address, fields)
    return `${response.status} ${response.headers.get('location')}`
  }
  const listSaved = async (query = '') =>
    (await site.get(`/saved${query}`)).all('h3', withClass('line-title')).map((title) => textOf(title))
  const countsOf = async (address: string) =>
    (await site.get(address)).text
      .match(/All \((\d+)\).*Unread only \((\d+)\)/)
      ?.slice(1)
      .map(Number)
  const open = async (path: string) => {
    now += 1000
    await site.fetch(new Request(`http://localhost${path}`))
    await site.settle()
  }

  it('is counted, and the rest shown alone', async () => {
    assert.deepEqual(await countsOf('/saved'), [3, 3])
    await open('/article/2')
    assert.deepEqual(await countsOf('/saved'), [3, 2])
    assert.equal((await listSaved('?unread=1')).length, 2)
    assert.equal((await listSaved()).length, 3)
  })

  it('can be marked by hand, and holds until it is opened again', async () => {
    assert.equal(await send('/article/2/read?from=saved', { read: '0' }), '303 /saved?notice=markedUnread')
    assert.deepEqual(await countsOf('/saved'), [3, 3])
    await open('/article/2')
    assert.deepEqual(await countsOf('/saved'), [3, 2])
    assert.equal(await send('/article/3/read', { read: '1' }), '303 /?notice=markedRead')
    assert.deepEqual(await countsOf('/saved'), [3, 1])
    assert.equal(await send('/article/3/read', { read: 'x' }), '404 null')
  })

  it('can be all that a page shows and what is older, and that is taken back alone', async () => {
    await send('/article/3/read', { read: '0' })
    const upTo = (await site.get('/saved')).one('input', (input) => input.attribs.name === 'upTo')
    now += 1000
    await site.post('/article/4/save', { saved: 'yes' })
    const marked = await send('/saved/read', { upTo: upTo.attribs.value ?? '' })
    const at = /^303 \/saved\?marked=(\d+)&notice=allMarkedRead&count=2$/.exec(marked)?.[1] ?? ''
    assert.deepEqual(await countsOf('/saved'), [4, 1], 'what was saved since is unread')
    assert.match((await site.get(`/saved?marked=${at}`)).text, /Undo/)
    const undone = await send('/read/undo', { at, from: '/saved' })
    assert.equal(undone, '303 /saved?notice=readUndone&count=2')
    assert.deepEqual(await countsOf('/saved'), [4, 3])
    assert.equal(await send('/read/undo', { at, from: 'https://elsewhere.example' }), '404 null')
  })

  it('is told of what is followed, story by story', async () => {
    const { ids } = await site.store.read(async (reader) => ({
      ids: (await reader.listOutletsByName(9)).map(({ id }) => id),
    }))
    for (const id of ids) await send(`/outlet/${id}/choice`, { choice: 'follow' })
    const [all = 0, unread = 0] = (await countsOf('/following')) ?? []
    assert.ok(all > 3 && unread > 2)
    const form = (await site.get('/following?unread=1')).one('form', (one) =>
      /^\/story\/\d+\/read/.test(one.attribs.action ?? ''),
    )
    const address = form.attribs.action ?? ''
    assert.equal(await send(address, { read: '1' }), '303 /following?notice=markedRead')
    assert.deepEqual(await countsOf('/following'), [all, unread - 1])
    await send(address, { read: '0' })
    assert.deepEqual(await countsOf('/following'), [all, unread])
    const upTo = (await site.get('/following')).one('input', (input) => input.attribs.name === 'upTo')
    const marked = await send('/following/read', { upTo: upTo.attribs.value ?? '' })
    assert.deepEqual(await countsOf('/following'), [all, 0])
    assert.match((await site.get('/following?unread=1')).text, /You have read all of it/)
    await send('/read/undo', { at: /marked=(\d+)/.exec(marked)?.[1] ?? '', from: '/following' })
    assert.deepEqual(await countsOf('/following'), [all, unread])
  })

  it('is unread again where more is told of it', async () => {
    const upTo = (await site.get('/following')).one('input', (input) => input.attribs.name === 'upTo')
    await send('/following/read', { upTo: '1' })
    const [, some = 0] = (await countsOf('/following')) ?? []
    assert.ok(some > 0, 'what came in after that article is unread')
    assert.ok(Number(upTo.attribs.value) > 1)
  })
})
