import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { articleTool } from '../../src/api/article-tool.ts'
import { searchTool } from '../../src/api/search-tool.ts'
import type { ArticleId, ReaderId } from '../../src/model/ids.ts'
import { readingPages } from '../../src/web/reading-pages.ts'
import { openShownStore } from '../../src/web/shown/open-shown-store.ts'
import { fillFlood, floodTexts } from './fill-flood.ts'
import { type OpenSite, openSite } from './open-site.ts'

const publicSite = { url: 'http://localhost', proxies: [] }
const forms = ['summary', 'points', 'explain', 'compare', 'timeline']

/** Enough to be found by; the page repeats what it was asked. */
const firstWords = (sentence: string) => sentence.split(' ').slice(0, 5).join(' ')

/** Every address for reading that leads to the flood, each form of an answer and each way to ask. */
function listAddresses(): string[] {
  return readingPages.flatMap(([path]) =>
    ['1', '2', '3'].flatMap((id) =>
      forms.map((form) => {
        const slug = path.startsWith('/person') ? 'anna-berg' : 'flood'
        const address = path
          .replace(':id', id)
          .replace(':form', form)
          .replace(':slug', slug)
          .replace(':number', '1')
        return /^\/(search|ask)$/.test(address)
          ? `${address}?q=${id === '1' ? 'firewood' : 'sluice+hours'}`
          : address
      }),
    ),
  )
}

/** How many sentences of each text stand on a page. */
function countTold(page: string): Record<string, number> {
  return Object.fromEntries(listTold(page).map(([name, sentences]) => [name, sentences.length]))
}

function listTold(page: string): [name: string, sentences: string[]][] {
  const plain = page
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&quot;', '"')
  return Object.entries(floodTexts).map(([name, sentences]) => [
    name,
    sentences.filter((sentence) => plain.includes(sentence)),
  ])
}

describe('a site that people outside can read', () => {
  let site: OpenSite
  before(async () => {
    const identify = async ({ headers }: Request) =>
      headers.has('x-reader') ? { readerId: 2 as ReaderId, role: 'reader' as const, name: 'Anna' } : undefined
    site = await openSite({ fill: fillFlood, identify, publicSite })
  })
  after(() => site.close())

  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const response = await site.fetch(new Request(`http://localhost${path}`, { headers }))
    return { status: response.status, text: await response.text() }
  }

  test('shows of no text more than half on any page, signed in or not', async () => {
    const statuses = new Set<number>()
    for (const path of new Set(listAddresses()))
      for (const headers of [{}, { 'x-reader': '2' }]) {
        const { status, text } = await ask(path, headers)
        statuses.add(status)
        assert.ok(status < 500, `${path} answered ${status}: ${site.errors}`)
        for (const [name, count] of Object.entries(countTold(text)))
          assert.ok(
            count <= (floodTexts[name]?.length ?? 0) / 2,
            `${path} tells ${count} sentences of ${name}`,
          )
      }
    assert.ok(statuses.has(200))
  })

  test('shows of no text more than half on all its pages together, whatever is asked', async () => {
    const told = new Map<string, Set<string>>()
    const note = (page: string) => {
      for (const [name, sentences] of listTold(page))
        told.set(name, (told.get(name) ?? new Set()).union(new Set(sentences)))
    }
    for (const path of new Set(listAddresses())) note((await ask(path)).text)
    for (const sentence of Object.values(floodTexts).flat())
      for (const form of ['search', 'ask'])
        note((await ask(`/${form}?q=${encodeURIComponent(firstWords(sentence))}`)).text)
    for (const [name, sentences] of told)
      assert.ok(sentences.size <= (floodTexts[name]?.length ?? 0) / 2, `${name}: ${[...sentences].join(' ')}`)
  })

  test('gives nobody more of a text for commenting on it', async () => {
    const revision = await site.store.read((reader) => reader.findRevision(1 as ArticleId, 2))
    const text = revision?.text ?? ''
    const comment = async (start: number, end: number) => {
      const body = new URLSearchParams({ revision: '2', start: `${start}`, end: `${end}` })
      const asked = { method: 'POST', headers: { 'x-reader': '2' }, body }
      return (await site.fetch(new Request('http://localhost/article/1/comment', asked))).status
    }
    const [first = '', ...others] = floodTexts['short.example'] ?? []
    assert.equal(await comment(0, first.length), 422, 'but for words of their own it would be taken')
    const last = text.indexOf(others.at(-1) ?? '')
    for (const [start, end] of [
      [0, text.length],
      [last, text.length],
      [last - 60, text.length],
      [first.length, first.length + 250],
    ] as const)
      assert.equal(await comment(start, end), 404, `${start} to ${end}`)
    let told = 0
    for (const sentence of [first, ...others]) {
      const start = text.indexOf(sentence)
      if ((await comment(start, start + sentence.length)) !== 404) told++
    }
    assert.ok(told <= 4, `${told} of eight`)
  })

  test('shows how a text begins, and leads to the whole of it', async () => {
    const { text } = await ask('/article/1')
    assert.match(text, /The river Halm rose over its banks at dawn/)
    assert.doesNotMatch(text, /what it will cost/)
    assert.match(text, /href="https:\/\/short\.example\/flood">Read the whole text at short\.example/)
  })

  test('still quotes who said what, one by one', async () => {
    const { text } = await ask('/story/1')
    assert.match(text, /The gauge held for 2 hours/)
  })

  test('gives programs no more than pages', async () => {
    const store = openShownStore(site.store, { isWhole: false })
    for (const articleId of [1, 2, 3]) {
      const told = await store.read((reader) => articleTool.answer(reader, { articleId }))
      for (const [name, count] of Object.entries(countTold(JSON.stringify(told).replaceAll('\\"', '"'))))
        assert.ok(count <= (floodTexts[name]?.length ?? 0) / 2, `${count} sentences of ${name}`)
    }
    const found = await store.read((reader) =>
      searchTool.answer(reader, searchTool.input.parse({ query: 'firewood' })),
    )
    assert.doesNotMatch(JSON.stringify(found), /what it will cost/)
  })
})

test('a closed newsroom shows whole texts to who is signed in, and to nobody else', async (t) => {
  const identify = async ({ headers }: Request) =>
    headers.has('x-reader') ? { readerId: 2 as ReaderId, role: 'reader' as const, name: 'Anna' } : undefined
  const site = await openSite({
    fill: fillFlood,
    identify,
    publicSite: { ...publicSite, isWholeForReaders: true },
  })
  t.after(() => site.close())
  const ask = async (headers: Record<string, string>) =>
    (await site.fetch(new Request('http://localhost/article/1', { headers }))).text()
  assert.equal(countTold(await ask({ 'x-reader': '2' }))['short.example'], 8)
  assert.equal((countTold(await ask({}))['short.example'] ?? 8) <= 4, true)
})

test('the Octavo of one reader shows texts whole', async (t) => {
  const site = await openSite({ fill: fillFlood })
  t.after(() => site.close())
  assert.equal(countTold((await site.get('/article/1')).html)['short.example'], 8)
})
