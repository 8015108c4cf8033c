import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maxOpmlFeeds, type OpmlFeed, parseOpml } from './parse-opml.ts'
import { renderOpml } from './render-opml.ts'

const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="1.0"><head><title>T</title></head><body>${body}</body></opml>`

const lists = [
  {
    name: 'has title, address and site of each feed',
    given: '<outline type="rss" text="A" xmlUrl="https://a.example/f" htmlUrl="https://a.example/"/>',
    expected: [{ title: 'A', url: 'https://a.example/f', siteUrl: 'https://a.example/' }],
  },
  {
    name: 'joins folders within folders',
    given:
      '<outline text="News"><outline title="Europe"><outline text="A" xmlUrl="https://a.example/f"/></outline></outline>',
    expected: [{ title: 'A', url: 'https://a.example/f', folder: 'News / Europe' }],
  },
  {
    name: 'reads attributes in any case, bare ampersands and feed: addresses',
    given: '<outline TITLE="A & B" XMLURL="feed://a.example/?x=1&y=2">',
    expected: [{ title: 'A & B', url: 'http://a.example/?x=1&y=2' }],
  },
  {
    name: 'has each address once, as it came first',
    given: '<outline text="A" xmlUrl="https://a.example/f"/><outline text="B" xmlUrl="https://a.example/f"/>',
    expected: [{ title: 'A', url: 'https://a.example/f' }],
  },
  {
    name: 'takes an address for no title',
    given:
      '<outline xmlUrl="https://a.example/f"/><outline text="https://b.example/f" xmlUrl="https://b.example/f"/>',
    expected: [{ url: 'https://a.example/f' }, { url: 'https://b.example/f' }],
  },
] as const

for (const { name, given, expected } of lists) {
  test(`a list read from OPML ${name}`, () => {
    const read = parseOpml(opml(given))
    assert.deepEqual(read.ok && read.value.feeds, expected)
  })
}

const refusals = [
  { name: 'an empty file', given: ' \n', expected: 'empty' },
  { name: 'a web page', given: '<!doctype html><p>hello', expected: 'not OPML' },
  { name: 'a feed', given: '<rss><channel><title>x</title></channel></rss>', expected: 'not OPML' },
  { name: 'JSON', given: '{"feeds":[]}', expected: 'not OPML' },
  { name: 'a list without feeds', given: opml('<outline text="Only a note"/>'), expected: 'no feeds' },
  { name: 'outlines that nest without end', given: opml('<outline>'.repeat(100_000)), expected: 'not OPML' },
] as const

for (const { name, given, expected } of refusals) {
  test(`${name} is refused by name`, () => {
    const read = parseOpml(given)
    assert.equal(!read.ok && read.reason, expected)
  })
}

test('addresses that are none are told', () => {
  const read = parseOpml(
    opml('<outline xmlUrl="javascript:alert(1)"/><outline xmlUrl="https://a.example/f"/>'),
  )
  assert.deepEqual(read.ok && read.value.unreadable, ['javascript:alert(1)'])
})

test('a long list is read whole, and beyond its limit the rest is counted', () => {
  const outline = (_: unknown, index: number) =>
    `<outline text="${index}" xmlUrl="https://a.example/${index}"/>`
  const long = parseOpml(opml(Array.from({ length: 10_000 }, outline).join('')))
  assert.equal(long.ok && long.value.feeds.length, 10_000)
  const longer = parseOpml(opml(Array.from({ length: maxOpmlFeeds + 5 }, outline).join('')))
  assert.equal(longer.ok && longer.value.feeds.length, maxOpmlFeeds)
  assert.equal(longer.ok && longer.value.leftOut, 5)
})

test('what is written as OPML is read again as it was', () => {
  const feeds: OpmlFeed[] = [
    {
      title: 'A & "B" <C>',
      url: 'https://a.example/?x=1&y=2',
      siteUrl: 'https://a.example/',
      folder: 'News / Europe',
    },
    { title: 'Other', url: 'https://b.example/f', folder: 'Other' },
    { title: 'No folder', url: 'https://c.example/f' },
  ]
  const read = parseOpml(renderOpml('My feeds', feeds))
  assert.deepEqual(read.ok && read.value, { feeds, unreadable: [], leftOut: 0 })
})
