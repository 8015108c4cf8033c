import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderHtml } from './page-tree.ts'
import { readMarkup } from './read-markup.ts'

function inside(html: string): string {
  return readMarkup(html).root.children.map(renderHtml).join('')
}

const table: readonly { name: string; given: string; expected: string }[] = [
  {
    name: 'text and structure stay',
    given: '<div class="a"><p>b &amp; c',
    expected: '<div class="a"><p>b &amp; c</p></div>',
  },
  {
    name: 'scripts, styles and controls go',
    given: 'a<script>b</script><style>c</style><button>d</button>e',
    expected: 'ae',
  },
  {
    name: 'attributes that no step reads go',
    given: '<p onclick="x()" id="y" data-z="1">a</p>',
    expected: '<p id="y">a</p>',
  },
  {
    name: 'a head without its end does not swallow the page',
    given: '<head><title>t</title><p>a</p>',
    expected: '<p>a</p>',
  },
  {
    name: 'elements without an end tag have none',
    given: '<p>a<br>b<img src="c">',
    expected: '<p>a<br>b<img src="c"></p>',
  },
]

for (const { name, given, expected } of table) {
  test(`markup: ${name}`, () => {
    assert.equal(inside(given), expected)
  })
}

test('what the head says is kept aside, in its order', () => {
  const { head } = readMarkup(
    `<html lang="de"><head><title>A &amp; B</title><meta property="OG:title" content="A"><meta name="author" content="C">
     <link rel="Canonical" href="/d"><base href="https://e.example/"><script type="application/ld+json">{"f": 1}</script>
     <script>g()</script><noscript>Please turn on scripts</noscript></head>`,
  )
  assert.deepEqual(head, {
    title: 'A & B',
    language: 'de',
    metas: [
      { name: 'og:title', content: 'A' },
      { name: 'author', content: 'C' },
    ],
    links: [{ rel: 'canonical', href: '/d' }],
    base: 'https://e.example/',
    structuredData: ['{"f": 1}'],
    scriptCount: 2,
    withoutScripts: ' Please turn on scripts',
  })
})

test('a page is cut at its bounds', () => {
  const deep = inside(`${'<div>'.repeat(1000)}a`)
  assert.equal(deep.match(/<div>/g)?.length, 200)
  assert.equal(readMarkup('<div>'.repeat(100_000)).cutBy, 'depth')
  assert.equal(readMarkup('<br>'.repeat(60_000)).cutBy, 'nodes')
  assert.equal(readMarkup(' '.repeat(4_000_001)).cutBy, 'length')
})
