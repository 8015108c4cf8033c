import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractAuthors } from './extract-authors.ts'
import { findHeading } from './find-heading.ts'
import { readMarkup } from './read-markup.ts'

const table: readonly {
  name: string
  item?: object
  html?: string
  expected: readonly string[]
  agency?: string
}[] = [
  { name: 'structured data, one', item: { author: { name: 'Ana Lee' } }, expected: ['Ana Lee'] },
  {
    name: 'structured data, several',
    item: { author: [{ name: 'Ana Lee' }, 'Bo Chen'] },
    expected: ['Ana Lee', 'Bo Chen'],
  },
  { name: 'the outlet is no author', item: { author: { name: 'Ortell Post' } }, expected: [] },
  {
    name: 'an agency is no author',
    html: '<meta name="author" content="Ana Lee, dpa">',
    expected: ['Ana Lee'],
    agency: 'dpa',
  },
  {
    name: 'what leads to a name goes',
    html: '<meta name="author" content="By Ana Lee and Bo Chen">',
    expected: ['Ana Lee', 'Bo Chen'],
  },
  {
    name: 'roles and addresses go',
    html: '<meta name="author" content="Von Ana Lee, Redakteurin (ana@post.example)">',
    expected: ['Ana Lee'],
  },
  { name: 'nobody is nobody', html: '<meta name="author" content="admin">', expected: [] },
  {
    name: 'an address is no name',
    html: '<meta property="article:author" content="https://squawk.example/ortell">',
    expected: [],
  },
  {
    name: 'a byline below the heading',
    html: '<h1>Dam bursts</h1><p class="byline">Por Inés Robledo | 3 de mayo</p>',
    expected: ['Inés Robledo'],
  },
  { name: 'a link that is marked', html: '<a rel="author" href="/ana">Ana Lee</a>', expected: ['Ana Lee'] },
]

for (const { name, item, html = '', expected, agency } of table) {
  test(`authors: ${name}`, () => {
    const { root, head } = readMarkup(html)
    const found = extractAuthors({
      head,
      root,
      heading: findHeading(root, []),
      item: item && { ...item },
      items: [],
      siteNames: ['Ortell Post'],
    })
    assert.deepEqual(found.names, expected)
    assert.equal(found.agency, agency)
  })
}
