import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findFeedLinks } from './find-feed-links.ts'

const page = 'https://a.example/news/'
const cases = [
  {
    name: 'are those that the page states, with their titles',
    given: '<link rel="alternate" type="application/rss+xml" title=" All  news " href="/all.rss">',
    expected: [{ url: 'https://a.example/all.rss', title: 'All news', found: 'stated by the page' }],
  },
  {
    name: 'have those of comments last',
    given:
      '<link rel=alternate type="application/rss+xml" title="A » Comments Feed" href="c"><link rel="ALTERNATE home" type="application/atom+xml; charset=utf-8" href="n">',
    expected: [
      { url: 'https://a.example/news/n', found: 'stated by the page' },
      { url: 'https://a.example/news/c', title: 'A » Comments Feed', found: 'stated by the page' },
    ],
  },
  {
    name: 'count from the base that the page states',
    given: '<base href="https://b.example/x/"><link rel="feed" href="f">',
    expected: [{ url: 'https://b.example/x/f', found: 'stated by the page' }],
  },
  {
    name: 'may be linked from the text',
    given:
      '<a href="feed://a.example/rss">RSS</a><a href="/about">About</a><a href="javascript:rss.xml">x</a>',
    expected: [{ url: 'http://a.example/rss', found: 'linked from the page' }],
  },
  {
    name: 'are not translations or styles',
    given:
      '<link rel=alternate hreflang=fr href="/fr"><link rel=alternate type="text/html" href="/m"><link rel=stylesheet href=s>',
    expected: [],
  },
] as const

for (const { name, given, expected } of cases) {
  test(`a page's feed links ${name}`, () => {
    const sure = findFeedLinks(given, page).filter(({ found }) => found !== 'a usual address')
    assert.deepEqual(sure, expected)
  })
}

test('a page that states no feed has the usual addresses of its site, each address once', () => {
  const urls = findFeedLinks('<a href="/feed">Feed</a>', page).map(({ url }) => url)
  assert.deepEqual(urls.slice(0, 3), [
    'https://a.example/feed',
    'https://a.example/rss',
    'https://a.example/rss.xml',
  ])
  assert.equal(new Set(urls).size, urls.length)
})
