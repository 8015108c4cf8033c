import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ParsedFeed, ParsedItem } from '../model/parsed-feed.ts'
import { maxItems } from './keep-newest.ts'
import { parseFeed } from './parse-feed.ts'
import { receiveEntries } from './receive-entries.ts'

const seen = Date.UTC(2025, 5, 1)
const nothing: ParsedItem = { authors: [], categories: [], enclosures: [] }

function receive(items: readonly Partial<ParsedItem>[], rest: Partial<ParsedFeed> = {}) {
  const feed: ParsedFeed = {
    format: 'rss',
    authors: [],
    categories: [],
    ...rest,
    items: items.map((item) => ({ ...nothing, ...item })),
  }
  return receiveEntries(feed, 'https://a.example/feed', seen)
}

test('ids that change with each reading leave the address, which is the same, and the text', () => {
  const item = { link: 'https://a.example/1?utm_campaign=x&page=2', title: 'One', summary: '<p>Text</p>' }
  const [first] = receive([{ ...item, id: 'random-1' }])
  const [second] = receive([{ ...item, id: 'random-2', link: 'https://a.example/1?page=2&fbclid=abc' }])
  assert.equal(first?.url, 'https://a.example/1?page=2')
  assert.equal(second?.url, first?.url)
  assert.equal(second?.contentHash, first?.contentHash)
})

test('another title or text is another hash, another markup is not', () => {
  const hashOf = (item: Partial<ParsedItem>) =>
    receive([{ link: 'https://a.example/1', ...item }])[0]?.contentHash
  const hash = hashOf({ title: 'A', summary: '<p>Text</p>' })
  assert.equal(hashOf({ title: 'A', summary: '<div><b>Text</b></div>' }), hash)
  assert.equal(hashOf({ title: 'A', summary: '<p>Text</p><p>2 hours ago</p><p>Share this</p>' }), hash)
  assert.notEqual(hashOf({ title: 'A', summary: '<p>Text.</p>' }), hash)
  assert.notEqual(hashOf({ title: 'B', summary: '<p>Text</p>' }), hash)
})

test('the longer of content and summary is the text, and the summary the excerpt', () => {
  const [article] = receive([
    { title: 'A', link: 'https://a.example/1', content: '<p>Long, much longer.</p>', summary: 'Short.' },
  ])
  assert.equal(article?.text, 'Long, much longer.')
  assert.equal(article?.excerpt, 'Short.')
  const [other] = receive([
    { title: 'A', link: 'https://a.example/1', content: '<p>More…</p>', summary: 'All that is known.' },
  ])
  assert.equal(other?.text, 'All that is known.')
})

test('authors of the feed are those of its entries in Atom but not in RSS', () => {
  const items = [{ title: 'A', link: 'https://a.example/1' }]
  const authors = [{ name: 'Desk' }]
  assert.deepEqual(receive(items, { format: 'atom', authors })[0]?.authors, ['Desk'])
  assert.deepEqual(receive(items, { format: 'rss', authors })[0]?.authors, [])
})

test('of an endless feed the newest items are read', () => {
  const item = (_: unknown, index: number) =>
    `<item><title>${index}</title><pubDate>${new Date(Date.UTC(2020, 0, 1) + index * 60_000).toUTCString()}</pubDate></item>`
  const items = Array.from({ length: maxItems + 10 }, item)
  const parsed = parseFeed({ body: `<rss><channel>${items.join('')}</channel></rss>` })
  assert.equal(parsed.ok && parsed.value.items.length, maxItems)
  assert.equal(parsed.ok && parsed.value.items[0]?.title, '10')
})

test('ids, names and categories that are made to fill the store are shortened or left out', () => {
  const [article] = receive([
    {
      id: 'i'.repeat(100_000),
      title: 'One',
      authors: [{ name: 'A. Person' }, { name: 'b'.repeat(10_000) }],
      categories: ['Politics', 'c'.repeat(10_000), ...Array.from({ length: 500 }, (_, n) => `tag ${n}`)],
    },
  ])
  assert.ok((article?.key.length ?? Number.NaN) < 100)
  assert.deepEqual(article?.authors, ['A. Person'])
  assert.equal(article?.categories.length, 40)
  assert.equal(article?.categories[0], 'Politics')
})

test('what is longer than the index of a database takes makes no key and no address', () => {
  const long = `https://a.example/${'ö'.repeat(600)}`
  const [linked, named] = receive([
    { link: long, id: long, title: 'Linked' },
    { id: '東'.repeat(801), title: 'Named', link: 'https://a.example/1' },
  ])
  for (const { url = '', key = '' } of [linked ?? {}, named ?? {}]) {
    assert.ok(Buffer.byteLength(url) <= 2048)
    assert.ok(Buffer.byteLength(key) <= 2400)
  }
  assert.match(linked?.url ?? '', /^https:\/\/a\.example\/feed#/)
})
