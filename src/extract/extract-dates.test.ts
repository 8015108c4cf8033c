import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractDates } from './extract-dates.ts'
import { findHeading } from './find-heading.ts'
import { readMarkup } from './read-markup.ts'
import { findArticleItem, readStructuredData } from './read-structured-data.ts'

const json = (text: string): string => `<script type="application/ld+json">${text}</script>`

const table: readonly {
  name: string
  html: string
  path?: string
  expected: string | undefined
  updated?: string
}[] = [
  {
    name: 'structured data',
    html: json('{"@type":"NewsArticle","datePublished":"2026-05-03","dateModified":"2026-05-04"}'),
    expected: '2026-05-03',
    updated: '2026-05-04',
  },
  {
    name: 'a change before the beginning is none',
    html: json('{"@type":"NewsArticle","datePublished":"2026-05-03","dateModified":"2026-05-01"}'),
    expected: '2026-05-03',
  },
  {
    name: 'the future is a mistake',
    html: `${json('{"@type":"NewsArticle","datePublished":"2036-05-03"}')}<meta name="date" content="2026-05-02">`,
    expected: '2026-05-02',
  },
  { name: 'so is the epoch', html: '<meta name="date" content="1970-01-01">', expected: undefined },
  {
    name: 'seconds since then',
    html: '<meta name="timestamp" content="1777777777">',
    expected: '2026-05-03',
  },
  {
    name: 'the address wins over a clock that says today',
    html: '<meta name="date" content="2026-11-26">',
    path: '/2026/05/03/dam',
    expected: '2026-05-03',
  },
  { name: 'the address alone', html: '', path: '/20260503/dam', expected: '2026-05-03' },
  {
    name: 'a time at the heading',
    html: '<h1>Dam</h1><time datetime="2026-05-03T10:00Z">yesterday</time>',
    expected: '2026-05-03',
  },
  {
    name: 'published before updated',
    html: '<h1>Dam</h1><p>Updated 5 May 2026</p><p>Published 3 May 2026</p>',
    expected: '2026-05-03',
  },
  {
    name: 'updated where there is nothing else',
    html: '<h1>Dam</h1><p>Updated 5 May 2026</p>',
    expected: '2026-05-05',
  },
  {
    name: 'the month comes first in the United States',
    html: '<html lang="en-US"><h1>Dam</h1><p>05/03/2026</p>',
    expected: '2026-05-03',
  },
  {
    name: 'a date in a sentence is the event’s',
    html: `<h1>Dam</h1><p>${'It was built by the valley with its own hands and money. '.repeat(3)} On 3 May 1998 it was opened.</p>`,
    expected: undefined,
  },
]

for (const { name, html, path = '/dam', expected, updated } of table) {
  test(`dates of a page: ${name}`, () => {
    const { root, head } = readMarkup(html)
    const dates = extractDates({
      head,
      root,
      heading: findHeading(root, []),
      item: findArticleItem(readStructuredData(head.structuredData)),
      url: `https://post.example${path}`,
      now: Date.UTC(2026, 10, 27),
    })
    const toDay = (at: number | undefined) =>
      at === undefined ? undefined : new Date(at).toISOString().slice(0, 10)
    assert.equal(toDay(dates.published?.at), expected)
    assert.equal(toDay(dates.updated?.at), updated)
  })
}
