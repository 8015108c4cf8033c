import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { assertLinear } from '../../test/assert-linear.ts'
import { sanitizeHtml } from './sanitize-html.ts'

const base = 'https://a.example/news/'
const cases = [
  {
    name: 'keeps what an article is made of',
    given: '<h2>A</h2><p>B <em>c</em></p><ul><li>d</li></ul>',
    expected: '<h2>A</h2><p>B <em>c</em></p><ul><li>d</li></ul>',
  },
  {
    name: 'makes a link absolute and anonymous',
    given: '<a href="x" onclick="y" target=_top>z</a>',
    expected: '<a href="https://a.example/news/x" rel="noopener noreferrer">z</a>',
  },
  {
    name: 'keeps a mail address',
    given: '<a href="mailto:a@a.example">z</a>',
    expected: '<a href="mailto:a@a.example" rel="noopener noreferrer">z</a>',
  },
  { name: 'drops an address that runs', given: '<a href=" java\nscript:x">z</a>', expected: '<a>z</a>' },
  {
    name: 'drops an address that is data',
    given: '<a href="data:text/html,x">z</a><img src="data:image/svg+xml,x">',
    expected: '<a>z</a>',
  },
  {
    name: 'takes the real address of an image that loads late',
    given: '<img src="data:image/gif;base64,R0" data-src="/i.jpg">',
    expected: '<img src="https://a.example/i.jpg" loading="lazy" referrerpolicy="no-referrer" />',
  },
  {
    name: 'drops pixels that count readers',
    given: 'a<img src="/p.gif" width="1" height="1">b',
    expected: 'ab',
  },
  {
    name: 'drops scripts and styles with what is in them',
    given: 'a<script>x</script><style>y</style>b',
    expected: 'ab',
  },
  {
    name: 'keeps the text of elements that it does not',
    given: '<font>a</font><marquee>b</marquee>',
    expected: 'ab',
  },
  { name: 'parts what a dropped block parted', given: 'a<center>b</center>c', expected: 'a<div>b</div>c' },
  {
    name: 'turns a frame into a link below',
    given: '<iframe src="//v.example/1" title="A film">no frames</iframe>',
    expected:
      '<figure><figcaption><a href="https://v.example/1" rel="noopener noreferrer">A film</a></figcaption></figure>',
  },
  {
    name: 'turns a frame that loads late into a link, and one that counts readers into nothing',
    given:
      '<iframe src="about:blank" data-src="/f"></iframe><iframe src="https://c.example/" height="0" width="0"></iframe>',
    expected:
      '<figure><figcaption><a href="https://a.example/f" rel="noopener noreferrer">a.example</a></figcaption></figure><figure><figcaption></figcaption></figure>',
  },
  {
    name: 'gives a player its controls and no start of its own',
    given: '<video src="v.mp4" autoplay onplay="x"></video>',
    expected: '<video src="https://a.example/news/v.mp4" controls preload="none"></video>',
  },
  { name: 'leaves the page its one h1', given: '<h1>A</h1>', expected: '<h2>A</h2>' },
  {
    name: 'keeps a span only for its direction',
    given: '<span class=x>a</span><span dir=rtl>b</span>',
    expected: 'a<span dir="rtl">b</span>',
  },
  { name: 'escapes bare signs', given: '1 < 2 > 0 & 3', expected: '1 &lt; 2 &gt; 0 &amp; 3' },
  { name: 'has nothing for a comment', given: '<!-- x --><![CDATA[ y ]]>', expected: '' },
] as const

for (const { name, given, expected } of cases) {
  test(`sanitised html ${name}`, () => assert.equal(sanitizeHtml(given, base), expected))
}

const attacks = [
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="java&Tab;script:alert(1)">x</a>',
  '<img srcset="javascript:alert(1) 1x" src="vbscript:x">',
  '<form action="javascript:alert(1)"><button formaction="javascript:x">x</button></form>',
  '<base href="javascript:alert(1)//"><a href="x">x</a>',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<xmp><script>alert(1)</script></xmp><plaintext><script>alert(1)</script>',
  '<video><source src="javascript:x" onerror="x"></video>',
  '<template><script>alert(1)</script></template>',
  '<p style="background:url(javascript:x)" id="s1" class="sentence">x</p>',
  '<object data="javascript:x"></object><embed src="javascript:x">',
  '<style>@import "javascript:x"</style><link rel=stylesheet href=x>',
]
const harmfulElements =
  /^(script|style|iframe|object|embed|form|input|button|base|meta|link|svg|math|template|noscript|xmp|plaintext)$/
const harmfulAttributes = /^(on.*|style|id|class|srcset|srcdoc|target|action|formaction)$/

/** What in the html could run, load or collide with a page around it. */
function findHarm(html: string): string[] {
  const harm: string[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (harmfulElements.test(name)) harm.push(name)
      for (const [key, value] of Object.entries(attributes)) {
        if (harmfulAttributes.test(key)) harm.push(key)
        if (/^(href|src|poster)$/.test(key) && !/^(https?:\/\/|mailto:)/.test(value)) harm.push(value)
      }
    },
  })
  parser.end(html)
  return harm
}

for (const attack of attacks) {
  test(`nothing harmful is left of ${attack}`, () =>
    assert.deepEqual(findHarm(sanitizeHtml(attack, base)), []))
}

test('nothing harmful is left of any mixture of attacks, and cleaning again changes nothing harmful back', () => {
  const pieces = attacks.flatMap((attack) => attack.match(/<[^<>]*>?|[^<]+/g) ?? [])
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 15 }), (parts) => {
      const clean = sanitizeHtml(parts.join(''), base)
      assert.deepEqual(findHarm(clean), [])
      assert.deepEqual(findHarm(sanitizeHtml(clean, base)), [])
    }),
    { numRuns: 300 },
  )
})

test('elements that nest without end are cut, what stood before stays', () => {
  const clean = sanitizeHtml(`x${'<div>'.repeat(1_000_000)}`, base)
  assert.ok(clean.startsWith('x') && clean.length < 2000)
})

test('frames without an end take no longer than any other html', () => {
  for (const piece of ['<iframe ', '<iframe "', `<iframe a='b" `, '<iframe>'])
    assertLinear((length) => sanitizeHtml(piece.repeat(length), base), 2_000, piece)
})
