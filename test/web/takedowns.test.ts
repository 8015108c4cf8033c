import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import type { ReaderId, StoryId } from '../../src/model/ids.ts'
import type { Role } from '../../src/model/visitor.ts'
import { readingPages } from '../../src/web/reading-pages.ts'
import { fillFlood, floodTexts } from './fill-flood.ts'
import { openSite } from './open-site.ts'
import { readPage } from './read-page.ts'

const publicSite = { url: 'http://localhost', proxies: [] }
const path = '/settings/takedowns'
const wanted = {
  address: '/article/1',
  kind: 'article',
  requestedBy: 'The <Halm> Post',
  reason: 'Names a minor.',
}
/** Of the short report: its headline, and words of each of its sentences. */
const traces = ['Flood, by short.example', ...(floodTexts['short.example'] ?? [])]

async function open(t: TestContext) {
  const identify = async ({ headers }: Request) => {
    const role = headers.get('x-role') as Role | null
    return role ? { readerId: (role === 'operator' ? 1 : 2) as ReaderId, role, name: 'Anna' } : undefined
  }
  const site = await openSite({ fill: fillFlood, publicSite, identify })
  t.after(() => site.close())
  const ask = async (address: string, role?: Role) => {
    const headers: Record<string, string> = role ? { 'x-role': role } : {}
    const response = await site.fetch(new Request(`http://localhost${address}`, { headers }))
    return { status: response.status, text: await response.text() }
  }
  const send = async (address: string, fields: Record<string, string>, role: Role = 'operator') => {
    const headers = { 'x-role': role, 'content-type': 'application/x-www-form-urlencoded' }
    const body = new URLSearchParams(fields)
    return site.fetch(new Request(`http://localhost${address}`, { method: 'POST', headers, body }))
  }
  return { site, ask, send }
}

/** Every page for reading that may lead to the flood. */
const addresses = readingPages.flatMap(([route]) =>
  ['summary', 'points', 'timeline', 'compare'].map((form) => {
    const address = route.replace(':id', '1').replace(':form', form).replace(':number', '1')
    const named = address.replace(':slug', route.startsWith('/person') ? 'anna-berg' : 'flood')
    return /^\/(search|ask)$/.test(named) ? `${named}?q=firewood` : named
  }),
)

async function findTraces({ ask }: Awaited<ReturnType<typeof open>>): Promise<string[]> {
  const found: string[] = []
  for (const address of new Set(addresses)) {
    const { text } = await ask(address)
    for (const trace of traces) if (text.includes(trace)) found.push(`${address}: ${trace}`)
  }
  return found
}

describe('what an operator takes down', () => {
  test('leaves every page at once, and comes back when that is taken back', async (t) => {
    const opened = await open(t)
    const { ask, send } = opened
    assert.ok((await findTraces(opened)).length > 3)
    assert.equal((await send(path, wanted)).status, 303)
    assert.deepEqual(await findTraces(opened), [])
    const gone = await ask('/article/1')
    assert.equal(gone.status, 451)
    assert.match(readPage(gone.text).text, /At the request of The <Halm> Post: Names a minor\./)
    assert.equal((await ask('/article/1/changes')).status, 451)
    assert.equal((await ask('/article/2')).status, 200)
    assert.equal((await send(`${path}/1/undo`, {})).status, 303)
    assert.ok((await findTraces(opened)).length > 3)
    const [entry] = await opened.site.store.read((reader) => reader.listAudit({ limit: 1 }))
    assert.deepEqual([entry?.action, entry?.readerId], ['put back', 1])
  })

  test('is named to nobody by their own notes and follows, which stay theirs', async (t) => {
    const { site, ask, send } = await open(t)
    const [headline = ''] = traces
    await site.store.write((writer) =>
      writer.saveReader({ readerId: 2 as ReaderId, name: 'Anna', role: 'reader' }),
    )
    await send('/article/1/note', { text: 'Ask the mayor' }, 'reader')
    await send('/story/1/note', { text: 'Whose dam' }, 'reader')
    await site.store.write(async (writer) => {
      const note = { about: { kind: 'story', id: 1 as StoryId }, text: 'Whose dam', title: headline } as const
      await writer.saveNote(2 as ReaderId, { ...note, notedAt: Date.now() })
    })
    assert.match((await ask('/notes', 'reader')).text, new RegExp(headline))
    for (const erase of ['', 'yes']) {
      await send(path, { ...wanted, erase })
      const { text } = await ask('/notes', 'reader')
      assert.match(text, /Ask the mayor/)
      assert.match(text, /Whose dam/)
      assert.doesNotMatch(text, new RegExp(headline), erase)
    }
    await send(`${path}/2/undo`, {})
    assert.doesNotMatch((await ask('/notes', 'reader')).text, new RegExp(headline), 'it was erased')
    const found = await site.store.read((reader) =>
      reader.listNotes({ readerId: 2 as ReaderId, words: ['short.example'], limit: 9 }),
    )
    assert.deepEqual(found, [], 'nor is a note found by it')
  })

  test('may be all of an outlet, by its domain', async (t) => {
    const { ask, send } = await open(t)
    await ask('/outlet/1')
    await send(path, { ...wanted, kind: 'outlet', address: 'https://www.short.example/news' })
    assert.equal((await ask('/outlet/1')).status, 451)
    assert.equal((await ask('/article/1')).status, 451)
    assert.equal((await send(path, { ...wanted, kind: 'outlet', address: 'nobody.example' })).status, 422)
  })

  test('is erased where that is asked, and the page says so still', async (t) => {
    const { site, ask, send } = await open(t)
    await send(path, { ...wanted, address: 'https://short.example/flood', erase: 'yes' })
    assert.deepEqual(await site.store.read((reader) => reader.listCurrentRevisions([1 as never])), [])
    assert.equal((await ask('/article/1')).status, 451)
    assert.equal((await ask('/story/1')).status, 200)
    assert.match((await ask(path, 'operator')).text, /It was erased/)
  })

  test('takes the story with it where nothing is left of that', async (t) => {
    const { ask, send } = await open(t)
    for (const id of [1, 2, 3]) await send(path, { ...wanted, address: `http://localhost/article/${id}` })
    assert.equal((await ask('/story/1')).status, 404)
    assert.doesNotMatch((await ask('/')).text, /"\/story\/1"/)
  })

  test('is nobody else’s to say', async (t) => {
    const { ask, send } = await open(t)
    assert.equal((await send(path, wanted, 'editor')).status, 403)
    assert.equal((await ask('/article/1')).status, 200)
    assert.doesNotMatch((await ask('/article/1', 'editor')).text, /settings\/takedowns/)
    const link = readPage((await ask('/article/1', 'operator')).text).linkTo('Take this down')
    const form = readPage((await ask(link, 'operator')).text)
    assert.equal(form.one('input', ({ attribs }) => attribs.name === 'address').attribs.value, '/article/1')
    assert.equal((await send(path, { ...wanted, reason: ' ' })).status, 422)
  })
})

test('the Octavo of one reader has nothing to take down', async (t) => {
  const site = await openSite({ fill: fillFlood })
  t.after(() => site.close())
  await site.get(path, 404)
  assert.equal((await site.post(path, wanted)).status, 404)
})
