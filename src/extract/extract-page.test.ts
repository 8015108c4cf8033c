import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sanitizeHtml } from '../lib/sanitize-html.ts'
import { toPlainText } from '../lib/to-plain-text.ts'
import type { ExtractedPage } from '../model/extracted-page.ts'
import { extractPage } from './extract-page.ts'
import { learnFurniture } from './learn-furniture.ts'

const url = 'https://post.example/news/1'
const now = Date.UTC(2026, 10, 27)
const sentence = 'The council of Ortell voted on Tuesday to rebuild the bridge, after a long debate.'

function extract(html: string, furniture?: ReadonlySet<string>): ExtractedPage {
  return extractPage(html, { url, now, ...(furniture && { furniture }) })
}

const hostile: readonly { name: string; html: string }[] = [
  { name: 'nothing', html: '' },
  { name: 'elements in one another', html: '<div>'.repeat(20_000) },
  { name: 'tables in one another', html: '<table><tr><td>'.repeat(3000) },
  { name: 'many elements', html: '<span>a</span>'.repeat(200_000) },
  { name: 'many lines', html: `${sentence}<br>`.repeat(24_000) },
  { name: 'many headings', html: '<h1>Title</h1>'.repeat(25_000) },
  { name: 'many pieces of furniture', html: '<div class="share-bar">x</div>'.repeat(25_000) },
  {
    name: 'deep structured data',
    html: `<script type="application/ld+json">${'['.repeat(900_000)}</script>`,
  },
  {
    name: 'half a structured text',
    html: `<script type="application/ld+json">{"a":"${'\\\n'.repeat(300_000)}`,
  },
  { name: 'one long word', html: `<p>${'a'.repeat(3_900_000)}` },
  { name: 'a long title', html: `<title>${' | a'.repeat(300_000)}</title><h1>${' |'.repeat(100_000)}` },
  { name: 'half a sign', html: `<p>${'\ud800'.repeat(10_000)}` },
]

for (const { name, html } of hostile) {
  test(`a hostile page gives less, but never throws: ${name}`, () => {
    // Each takes less than half a second here; a worker that is killed after two has room.
    const begun = process.cpuUsage()
    extract(html)
    const { user, system } = process.cpuUsage(begun)
    assert.ok((user + system) / 1000 < 2000, `${(user + system) / 1000} ms`)
  })
}

const pieces = fc.constantFrom(
  ...`<p> </p> <div> </div> <div class="related"> <article> </article> <h1> </h1> <ul> <li> </ul> <a href="/x"> </a>
  <script> </script> <svg> <style> </style> <table> <tr> <td> </table> <img src=x onerror=alert(1)> <br> <blockquote> </blockquote>
  <iframe src="javascript:alert(1)"> <math> <template> <a href="javascript:x"> <!-- --> &lt;script&gt; <noscript> </noscript>
  <title> </title> <meta property="og:title" content="&lt;b>"> <figure> <figcaption> <pre> <code> </code> </pre> <span class=caption>`.split(
    /\s(?=<|&)/,
  ),
)
const markup = fc
  .array(fc.oneof(pieces, fc.string(), fc.constant(sentence)), { maxLength: 60 })
  .map((parts) => parts.join(''))

// The order of attributes says nothing, and sanitising gives those first that it was given.
function sortAttributes(html: string): string {
  return html.replace(/(<[a-z][a-z0-9]*)((?: [a-z-]+="[^"]*")+)/g, (_, tag: string, attributes: string) =>
    [tag, ...(attributes.match(/ [a-z-]+="[^"]*"/g) ?? []).toSorted()].join(''),
  )
}

test('of any markup the html is as safe as sanitising makes it, and the text follows from it', () => {
  fc.assert(
    fc.property(markup, (html) => {
      const page = extract(html)
      const again = page.html
      assert.equal(sanitizeHtml(again, url), again)
      assert.equal(sortAttributes(again), sortAttributes(page.html))
      assert.equal(toPlainText(page.html), page.text)
      assert.doesNotMatch(page.html, /<script|javascript:|onerror/i)
      assert.doesNotMatch(page.title, /[\r\n]/)
    }),
    { numRuns: 300 },
  )
})

test('addresses are absolute, by the base that the page names', () => {
  const page = extract(
    `<base href="https://cdn.example/a/"><article><p>${sentence} <a href="b">c</a></p><p>${sentence.toUpperCase()}</p>`,
  )
  assert.match(page.html, /href="https:\/\/cdn\.example\/a\/b"/)
})

test('a line that recurs on other pages of the outlet goes, and only then', () => {
  const own = ['The mill closes.', 'The fair opens.', 'The lynx is back.', 'The dam holds.']
  const slogan = 'Readers in the valley have trusted this paper for more than a hundred and twenty years.'
  const html = (line: string) =>
    `<article><p>${sentence} ${line}</p><p>${slogan}</p><p>${line} ${sentence}</p></article>`
  const pages = own.map((line) => extract(html(line)).text.split('\n'))
  assert.match(extract(html('One.')).text, /trusted/)
  const furniture = learnFurniture(pages)
  assert.equal(furniture.size, 1)
  assert.doesNotMatch(extract(html('One.'), furniture).text, /trusted/)
})

test('articles of a series that differ by their figures alone stay articles', () => {
  const html = (day: number) =>
    `<article><h1>Weather of day ${day}</h1><p>The wind over the bay will come from the west today and turn at night, says the office.</p><p>High water at the harbour is at ${day} hours, and the ferries sail as planned all day long.</p><p>Temperatures reach ${day + 10} degrees by the sea and ${day + 12} degrees in the hills above the town.</p></article>`
  const pages = [3, 4, 5, 6, 7].map((day) => extract(html(day)).text.split('\n'))
  const furniture = learnFurniture(pages)
  assert.match(extract(html(8), furniture).text, /at 8 hours.*\n.*18 degrees/)
})

test('nothing is learnt from one page, nor from one text that came three times', () => {
  const lines = ['a line', 'another line']
  assert.equal(learnFurniture([lines]).size, 0)
  assert.equal(learnFurniture([lines, lines, lines]).size, 0)
  assert.equal(learnFurniture([lines, [...lines, 'b'], [...lines, 'c']]).size, 2)
})

test('what a reader wants stays in the html, and nothing that is empty', () => {
  const { html } = extract(
    `<article dir="rtl"><p>${sentence}</p><div class="share-bar">Share</div><div><p> </p></div><figure><img src="/a.jpg" alt="b">
    <figcaption>The bridge</figcaption></figure><blockquote>We shall build it, said the mayor.</blockquote><table><tr><td></td><td>1</td></tr></table>
    <iframe src="https://films.example/1" title="A film"></iframe><p>CO<sub>2</sub> ${sentence} ${sentence}</p></article>`,
  )
  for (const kept of [
    'dir="rtl"',
    '<figcaption>The bridge',
    '<blockquote>',
    '<td></td><td>1</td>',
    '>A film</a>',
    '<sub>2</sub>',
  ])
    assert.ok(html.includes(kept), kept)
  assert.doesNotMatch(html, /<(p|div)>\s*<\//)
})

test('each removal has its reason', () => {
  const { steps } = extract(
    `<div class="newsletter"><p>Our letter every day</p></div><article><p>${sentence}</p><p>Read more: <a href="/2">the cost</a></p><p>${sentence.toUpperCase()} ${sentence}</p></article>`,
  )
  assert.deepEqual(
    steps
      .filter(({ step }) => step === 'remove' || step === 'trim')
      .map(({ reason, detail }) => [reason, detail]),
    [
      ['newsletter', 'Our letter every day'],
      ['pointer', 'Read more: the cost'],
    ],
  )
})
