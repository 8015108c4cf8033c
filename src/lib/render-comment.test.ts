import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import sanitize from 'sanitize-html'
import { assertLinear } from '../../test/assert-linear.ts'
import { renderComment, toComparable } from './render-comment.ts'

const rel = 'rel="nofollow ugc noopener noreferrer"'

const people = new Map([['anna berg', '/reader/2']])

const cases = [
  ['a line is a paragraph', 'Rain fell.', '<p dir="auto">Rain fell.</p>'],
  ['lines are kept, an empty one parts', 'a\nb\n\nc', '<p dir="auto">a<br>b</p>\n<p dir="auto">c</p>'],
  ['emphasis and strong', '*a* **b** _c_', '<p dir="auto"><em>a</em> <strong>b</strong> <em>c</em></p>'],
  ['both at once', '***a***', '<p dir="auto"><strong><em>a</em></strong></p>'],
  ['one within the other', '*a **b** c*', '<p dir="auto"><em>a <strong>b</strong> c</em></p>'],
  ['crossed marks make no crossed elements', '*a **b* c**', '<p dir="auto"><em>a **b</em> c**</p>'],
  [
    'a lone star and a stroke in a name are letters',
    '2 * 3 snake_case_name',
    '<p dir="auto">2 * 3 snake_case_name</p>',
  ],
  ['a backslash makes a star a letter', '\\*a\\*', '<p dir="auto">*a*</p>'],
  ['code holds what it holds', '`*a* <b>`', '<p dir="auto"><code>*a* &lt;b&gt;</code></p>'],
  [
    'a quote',
    '> a\n> *b*\nc',
    '<blockquote><p dir="auto">a<br><em>b</em></p></blockquote>\n<p dir="auto">c</p>',
  ],
  [
    'lists',
    '- a\n- b\n  c\n\n1. d',
    '<ul><li dir="auto">a</li><li dir="auto">b c</li></ul>\n<ol><li dir="auto">d</li></ol>',
  ],
  [
    'who is called and known is led to, by the longest name that is somebody’s',
    '*@anna berg*, x@Anna.Berg `@Anna Berg` @Bo',
    '<p dir="auto"><em><a href="/reader/2">@anna berg</a></em>, x@Anna.Berg <code>@Anna Berg</code> @Bo</p>',
  ],
  ['a list within a quote', '> - a', '<blockquote><ul><li dir="auto">a</li></ul></blockquote>'],
  [
    'a link with its host',
    '[here](https://a.example/x?y=1&z=2)',
    `<p dir="auto"><a href="https://a.example/x?y=1&amp;z=2" ${rel}>here</a> <span class="host">(a.example)</span></p>`,
  ],
  [
    'a bare address, without what ends the sentence',
    'See https://a.example/b.',
    `<p dir="auto">See <a href="https://a.example/b" ${rel}>a.example/b</a>.</p>`,
  ],
  [
    'no headings, pictures or html',
    '# a\n![b](https://a.example/c.png)\n<i>d</i>',
    `<p dir="auto"># a<br>!<a href="https://a.example/c.png" ${rel}>b</a> <span class="host">(a.example)</span><br>&lt;i&gt;d&lt;/i&gt;</p>`,
  ],
  [
    'a host in letters that look like others is told',
    'https://аррlе.example/',
    `<p dir="auto"><a href="https://xn--l-7sbq6ba.example/" ${rel}>xn--l-7sbq6ba.example</a></p>`,
  ],
  [
    'an address that pretends to be another is none',
    'https://bank.example@evil.example/',
    '<p dir="auto">https://bank.example@evil.example/</p>',
  ],
  ['what turns a line around or is not seen goes', 'a\u202Eb\u200B\0c\u2066', '<p dir="auto">abc</p>'],
  ['joiners and marks of a script stay', 'می‌خواهم é', '<p dir="auto">می‌خواهم é</p>'],
  ['marks do not pile up', `a${'\u0301'.repeat(90)}`, `<p dir="auto">a${'\u0301'.repeat(4)}</p>`],
] as const

const hostile = [
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '[a](vbscript:x) [b](file:///etc/passwd) [c](//evil.example)',
  '[a](https://a.example"onmouseover="alert(1))',
  '[a](https://a.example/"><script>alert(1)</script>)',
  '[<img src=x onerror=alert(1)>](https://a.example)',
  'https://a.example/"onmouseover="alert(1)',
  "https://a.example/'><svg/onload=alert(1)>",
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">a</a>',
  '`</code><script>alert(1)</script>`',
  '> <iframe src=//evil.example>',
  '- <style>*{display:none}</style>',
  '**<b onclick=x>**',
  '&lt;script&gt;&#x3c;script&#62;',
  '<!-- --><![CDATA[<script>]]>',
  '\\<script>\\[a](https://a.example)',
  '[a]\n(https://a.example)',
  '{{constructor.constructor("alert(1)")()}}',
  '</p></article></main><form action=//evil.example>',
]

/** What a cleaner with this list would take away must not be there in the first place. */
function assertClean(given: string): void {
  const html = renderComment(given)
  const elements = html.replaceAll(/&(?:amp|lt|gt|quot);/g, 'x')
  const cleaned = sanitize(elements, {
    allowedTags: ['p', 'br', 'em', 'strong', 'code', 'blockquote', 'ul', 'ol', 'li', 'a', 'span'],
    allowedAttributes: {
      p: ['dir'],
      li: ['dir'],
      span: [{ name: 'class', values: ['host'] }],
      a: ['href', 'rel'],
    },
    allowedSchemes: ['http', 'https'],
    selfClosing: [],
  })
  assert.equal(cleaned.replaceAll('<br></br>', '<br>'), elements)
  for (const [, href] of html.matchAll(/<a href="([^"]*)"/g)) assert.match(href ?? '', /^https?:\/\//)
}

describe('a comment as html', () => {
  for (const [name, given, expected] of cases)
    test(name, () => assert.equal(renderComment(given, people), expected))

  for (const given of hostile) test(`takes nothing harmful from ${given}`, () => assertClean(given))

  test('has elements of its own alone and closes them, whatever is written', () => {
    const parts = [
      ...hostile,
      '*',
      '**',
      '_',
      '`',
      '[',
      '](',
      ')',
      '> ',
      '\n',
      '- ',
      '1. ',
      ' ',
      'a',
      '\\',
      'https://a.example',
      '<',
      '"',
      '&',
    ]
    const texts = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string()), { maxLength: 30 })
    fc.assert(
      fc.property(texts, (given) => assertClean(given.join(''))),
      { numRuns: 300 },
    )
  })

  for (const part of [
    '*',
    '_',
    '**a',
    '[',
    '[a](',
    '`',
    '\\',
    '> ',
    '>',
    '- ',
    'https://',
    'http://a@',
    '@anna ',
    ' @',
    '*a _b **c',
    'a\n\n',
    '1. ',
  ])
    test(`costs no more than its length of ${JSON.stringify(part)}`, () =>
      assertLinear((length) => renderComment(part.repeat(length), people), 1000, part))

  test('is compared by its words', () => {
    assert.equal(toComparable('Buy *NOW*\u200B  at https://x.example!'), 'buy now at https x example')
    assert.equal(toComparable('Ｂｕｙ now'), 'buy now')
  })
})
