import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import type { Span } from '../model/ids.ts'
import { markSentences } from './mark-sentences.ts'
import { sanitizeHtml } from './sanitize-html.ts'
import { foldSpace } from './text.ts'
import { toPlainText } from './to-plain-text.ts'

const cases = [
  {
    name: 'numbers sentences from 1',
    given: '<p>One. Two.</p>',
    spans: [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ],
    expected: '<p><span class="sentence" id="s1">One.</span> <span class="sentence" id="s2">Two.</span></p>',
  },
  {
    name: 'gives the id to the first part of a sentence that markup cuts',
    given: '<p>A <b>big</b> day.</p>',
    spans: [{ start: 0, end: 10 }],
    expected:
      '<p><span class="sentence" id="s1">A </span><b><span class="sentence" data-sentence="1">big</span></b>' +
      '<span class="sentence" data-sentence="1"> day.</span></p>',
  },
  {
    name: 'parts sentences within a word of a script without spaces',
    given: '雨。風。',
    spans: [
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ],
    expected: '<span class="sentence" id="s1">雨。</span><span class="sentence" id="s2">風。</span>',
  },
  {
    name: 'leaves text between sentences unmarked',
    given: 'One – two',
    spans: [
      { start: 0, end: 3 },
      { start: 6, end: 9 },
    ],
    expected: '<span class="sentence" id="s1">One</span> – <span class="sentence" id="s2">two</span>',
  },
  {
    name: 'keeps signs escaped and does not mark captions',
    given: '<figcaption>1 &lt; 2</figcaption>3 &amp; 4',
    spans: [{ start: 0, end: 5 }],
    expected: '<figcaption>1 &lt; 2</figcaption><span class="sentence" id="s1">3 &amp; 4</span>',
  },
] as const

for (const { name, given, spans, expected } of cases) {
  test(`marking sentences ${name}`, () => assert.equal(markSentences(given, spans), expected))
}

test('what somebody says is marked within its sentences, with one id, and leads on at its end', () => {
  const html = '<p>Berg said: “We left. <b>Now</b>.” No.</p>'
  const link = { href: '#speaker-1', label: 'Said by A & B' }
  const marked = markSentences(
    html,
    [
      { start: 0, end: 20 },
      { start: 21, end: 26 },
      { start: 27, end: 30 },
    ],
    [{ start: 11, end: 26, number: 3, title: 'A & B', link }],
  )
  assert.equal(
    marked,
    '<p><span class="sentence" id="s1">Berg said: <mark class="said" id="q3" title="A &amp; B">“We left.</mark></span>' +
      '<mark class="said" data-quote="3" title="A &amp; B"> </mark><b><span class="sentence" id="s2"><mark class="said" data-quote="3" title="A &amp; B">Now</mark></span></b>' +
      '<span class="sentence" data-sentence="2"><mark class="said" data-quote="3" title="A &amp; B">.”</mark><a class="said-by" href="#speaker-1" aria-label="Said by A &amp; B"></a></span>' +
      ' <span class="sentence" id="s3">No.</span></p>',
  )
})

test('within a link of the text nothing leads elsewhere', () => {
  const link = { href: '#speaker-1', label: 'Said by Berg' }
  const marked = markSentences(
    '<a href="/x">“We left”</a>',
    [],
    [{ start: 0, end: 9, number: 1, title: 'Berg', link }],
  )
  assert.equal(marked, '<a href="/x"><mark class="said" id="q1" title="Berg">“We left”</mark></a>')
})

/** The marked parts as a browser sees them, by sentence number. */
function readMarked(html: string): string[] {
  const sentences: string[] = []
  const open: number[] = []
  const parser = new Parser({
    onopentag: (_, { id, 'data-sentence': later }) => {
      open.unshift(Number(later ?? id?.slice(1) ?? 0))
      if (id !== undefined) sentences.push('')
    },
    onclosetag: () => open.shift(),
    ontext: (text) => {
      const at = Number(open[0] ?? 0) - 1
      if (at >= 0) sentences[at] += text
    },
  })
  parser.end(html)
  return sentences
}

const piece = fc.oneof(
  fc.constantFrom(
    'One. ',
    'two',
    ' ',
    '\n',
    '&amp;',
    '&lt;b&gt;',
    '日本。',
    'a b c. D',
    '&nbsp;',
    '🙂',
    '<br>',
    '&#x202e;',
  ),
  fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<ul><li>',
    '</li></ul>',
    '<table><tr><td>',
    '</td><td>',
    '</table>',
  ),
  fc.constantFrom(
    '<figure><figcaption>',
    '</figcaption></figure>',
    '<a href="/x">',
    '</a>',
    '<pre>',
    '</pre>',
    '<h1>',
    '<div>',
  ),
  fc.constantFrom(
    '<script>x</script>',
    '<img src="/i">',
    '<ruby>a<rt>b</rt></ruby>',
    '<audio src="/a">',
    '</audio>',
  ),
  fc.string(),
)
const page = fc
  .array(piece, { maxLength: 30 })
  .map((pieces) => sanitizeHtml(pieces.join(''), 'https://example.org/'))

/** Cuts every line of a text at some of the given places: spans in order and apart, as sentences are. */
function cutLines(text: string, places: readonly number[]): Span[] {
  const spans: Span[] = []
  let start = 0
  for (let at = 0; at <= text.length; at += 1) {
    const ends = at === text.length || text[at] === '\n'
    const isInLetter = /[\udc00-\udfff]/.test(text[at] ?? '')
    if (!ends && (isInLetter || !places.includes(at % 17))) continue
    if (at > start) spans.push({ start, end: at })
    start = ends ? at + 1 : at
  }
  return spans
}

test('marking quotes leaves text and sentences as they are, and gives each id once', () => {
  fc.assert(
    fc.property(
      page,
      fc.array(fc.nat(16), { maxLength: 3 }),
      fc.array(fc.nat(16), { maxLength: 3 }),
      (html, places, ends) => {
        const text = toPlainText(html)
        const said = cutLines(text, ends)
          .filter((_, at) => at % 2 === 0)
          .map((span, at) => ({
            ...span,
            number: Math.floor(at / 2) + 1,
            title: '"<',
            link: { href: '#s1', label: '"' },
          }))
        const marked = markSentences(html, cutLines(text, places), said)
        assert.equal(toPlainText(marked), text)
        const ids = [...marked.matchAll(/<(?:mark|span) class="(?:said|sentence)" id="([^"]+)"/g)].map(
          ([, id]) => id,
        )
        assert.equal(new Set(ids).size, ids.length)
        assert.equal(marked.split('<mark class="said"').length, marked.split('</mark>').length)
      },
    ),
    { numRuns: 200 },
  )
})

test('marked html has the same plain text, and the parts of each sentence are its text', () => {
  fc.assert(
    fc.property(page, fc.array(fc.nat(16), { maxLength: 4 }), (html, places) => {
      const text = toPlainText(html)
      const spans = cutLines(text, places)
      const marked = markSentences(html, spans)
      assert.equal(toPlainText(marked), text)
      const expected = spans.map(({ start, end }) => foldSpace(text.slice(start, end)))
      assert.deepEqual(readMarked(marked).map(foldSpace), expected)
    }),
    { numRuns: 300 },
  )
})
