import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertLinear } from '../../test/assert-linear.ts'
import { findFeedLinks } from './find-feed-links.ts'

const page = 'https://a.example/news/'
const cases = [
  {
    name: 'are those that the page states, with their titles',
    given: '<link rel="alternate" type="application/rss+xml" title=" All  news " href="/all.rss">',
    expected: [
      { url: 'https://a.example/all.rss', title: 'All news', kind: 'articles', found: 'stated by the page' },
    ],
  },
  {
    name: 'have those of comments last',
    given:
      '<link rel=alternate type="application/rss+xml" title="A » Comments Feed" href="c"><link rel="ALTERNATE home" type="application/atom+xml; charset=utf-8" href="n">',
    expected: [
      { url: 'https://a.example/news/n', kind: 'articles', found: 'stated by the page' },
      {
        url: 'https://a.example/news/c',
        title: 'A » Comments Feed',
        kind: 'comments',
        found: 'stated by the page',
      },
    ],
  },
  {
    name: 'count from the base that the page states',
    given: '<base href="https://b.example/x/"><link rel="feed" href="f">',
    expected: [{ url: 'https://b.example/x/f', kind: 'articles', found: 'stated by the page' }],
  },
  {
    name: 'may be linked from the text',
    given:
      '<a href="feed://a.example/rss">RSS</a><a href="/about">About</a><a href="javascript:rss.xml">x</a>',
    expected: [{ url: 'http://a.example/rss', kind: 'articles', found: 'linked from the page' }],
  },
  {
    name: 'are called as their links are, where these say more than that it is a feed',
    given:
      '<a href="/world.rss">World <b>news</b></a><a href="/sport.rss" title="Sport"><img src=i></a><a href="/podcast.rss">RSS 2.0</a>',
    expected: [
      {
        url: 'https://a.example/world.rss',
        title: 'World news',
        kind: 'articles',
        found: 'linked from the page',
      },
      { url: 'https://a.example/sport.rss', title: 'Sport', kind: 'articles', found: 'linked from the page' },
      { url: 'https://a.example/podcast.rss', kind: 'podcast', found: 'linked from the page' },
    ],
  },
  {
    name: 'are not what WordPress offers to programs, and a commentary is no comment',
    given:
      '<link rel=alternate type="application/json" title=JSON href="/wp-json/wp/v2/pages/1"><link rel=alternate type="application/rss+xml" title="Kommentar-Feed" href="/k"><link rel=alternate type="application/rss+xml" title="Commentary" href="/c">',
    expected: [
      { url: 'https://a.example/c', title: 'Commentary', kind: 'articles', found: 'stated by the page' },
      { url: 'https://a.example/k', title: 'Kommentar-Feed', kind: 'comments', found: 'stated by the page' },
    ],
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

test('of a page with hundreds of links the first forty of each sort are taken', () => {
  const stated = '<link rel=alternate type="application/rss+xml" href="/s.rss?N">'
  const linked = '<a href="/l.rss?N">x</a>'
  const html = Array.from({ length: 500 }, (_, at) => (stated + linked).replaceAll('N', String(at))).join('')
  const links = findFeedLinks(html, page)
  for (const sort of ['stated by the page', 'linked from the page'] as const) {
    const urls = links.filter(({ found }) => found === sort).map(({ url }) => url)
    assert.deepEqual([urls.length, urls[39]?.endsWith('?39')], [40, true])
  }
})

test('an address made to be long is passed at once', () => {
  // One pattern for name and ending took 1.4 s for 90,000 letters, by the square of their number.
  assertLinear((length) => findFeedLinks(`<a href="/${'rss'.repeat(length / 3)}">x</a>`, page), 60_000, 'rss')
})
