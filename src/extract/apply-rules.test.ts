import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertLinear } from '../../test/assert-linear.ts'
import { noRules, type OutletRules } from '../model/outlet-rules.ts'
import { applyRules, checkRules, type RuleFault } from './apply-rules.ts'

const page = (body: string, head = '<title>Ferry</title>') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`

const cases: readonly {
  readonly name: string
  readonly html: string
  readonly rules: Partial<OutletRules>
  readonly has?: readonly string[]
  readonly lacks?: readonly string[]
  readonly counts: readonly [kept: number, dropped: number]
}[] = [
  {
    name: 'no rules leave a page as it is',
    html: page('<p class="a">One</p>'),
    rules: {},
    has: [page('<p class="a">One</p>')],
    counts: [0, 0],
  },
  {
    name: 'what is dropped is gone, the rest stays',
    html: page('<main><p>One</p><div class="ad"><p>Buy</p></div><aside>More</aside></main>'),
    rules: { drop: ['.ad', 'main > aside'] },
    has: ['<main><p>One</p></main>', '<title>Ferry</title>'],
    lacks: ['Buy', 'More'],
    counts: [0, 2],
  },
  {
    name: 'what is kept is the whole body, once, in the order of the page',
    html: page(
      '<nav>Menu</nav><div id="b"><p class="t">Two <b class="t">bold</b></p></div><p class="t">Three</p>',
    ),
    rules: { keep: ['p.t', '.t'] },
    has: ['<article><p>Two <b>bold</b></p>\n<p>Three</p></article>'],
    lacks: ['Menu'],
    counts: [3, 0],
  },
  {
    name: 'names of what is kept no longer tell it for furniture, those within it do',
    html: page('<aside class="sidebar" hidden><p>One</p><p class="share">Share</p></aside>'),
    rules: { keep: ['.sidebar'] },
    has: ['<div><p>One</p><p class="share">Share</p></div>'],
    counts: [1, 0],
  },
  {
    name: 'what matches nothing changes nothing',
    html: page('<p>One</p>'),
    rules: { keep: ['.story'], drop: ['.ad'] },
    has: ['<p>One</p>'],
    counts: [0, 0],
  },
  {
    name: 'dropping goes before keeping',
    html: page('<article>One<aside>Two</aside></article>'),
    rules: { keep: ['article'], drop: ['aside'] },
    has: ['<article>One</article>'],
    lacks: ['Two'],
    counts: [1, 1],
  },
  {
    name: 'what the page says of itself stays, wherever it stands, even in a head without an end',
    html: '<head><title>Ferry</title><meta name="author" content="Ada"><body><p class="t">One</p><p>Two</p><script type="application/ld+json">{"@type":"NewsArticle"}</script><script>no()</script>',
    rules: { keep: ['.t'] },
    has: ['<title>Ferry</title>', 'content="Ada"', '{"@type":"NewsArticle"}', '<p>One</p>'],
    lacks: ['Two', 'no()'],
    counts: [1, 0],
  },
]

describe('rules of an outlet', () => {
  for (const { name, html, rules, has = [], lacks = [], counts } of cases)
    test(name, () => {
      const applied = applyRules(html, { ...noRules, ...rules })
      assert.ok(applied.ok)
      const { html: ruled, keptCount, droppedCount } = applied.value
      for (const part of has) assert.ok(ruled.includes(part), ruled)
      for (const part of lacks) assert.ok(!ruled.includes(part), ruled)
      assert.deepEqual([keptCount, droppedCount], counts)
    })

  test('what the rules matched is told', () => {
    const applied = applyRules('<main><i>One</i><b>Two</b></main>', {
      ...noRules,
      keep: ['main', 'p'],
      drop: ['b'],
    })
    assert.deepEqual(applied.ok && applied.value.steps, [
      { step: 'rules', reason: 'dropped', detail: '1 × b' },
      { step: 'rules', reason: 'kept', detail: '1 × main, p' },
    ])
  })

  const faults: readonly { name: string; rules: Partial<OutletRules>; reason: RuleFault; detail: string }[] =
    [
      { name: 'no selector', rules: { drop: ['p', 'div['] }, reason: 'not a selector', detail: 'div[' },
      { name: 'an unknown kind', rules: { keep: ['p:shiny'] }, reason: 'not a selector', detail: 'p:shiny' },
      { name: 'nothing', rules: { keep: [''] }, reason: 'not a selector', detail: '' },
      { name: 'too long', rules: { keep: ['p'.repeat(301)] }, reason: 'too long', detail: 'p'.repeat(301) },
      { name: 'too many', rules: { drop: Array(41).fill('p') }, reason: 'too many', detail: '40' },
    ]
  for (const { name, rules, reason, detail } of faults)
    test(`a selector is refused as data: ${name}`, () => {
      const expected = { ok: false, reason, detail }
      assert.deepEqual(checkRules({ ...noRules, ...rules }), expected)
      assert.deepEqual(applyRules('<p>', { ...noRules, ...rules }), expected)
    })

  test('a page without an end or a bottom takes no longer than any other', () => {
    const deep = (length: number) => page(`${'<div>'.repeat(length)}<p>One</p>`)
    const wide = (length: number) => page('<i>x</i>'.repeat(length))
    const apply = (html: string) =>
      assert.ok(applyRules(html, { ...noRules, keep: ['div div'], drop: ['p'] }).ok)
    assertLinear((length) => apply(deep(length)), 5_000, 'deep')
    assertLinear((length) => apply(wide(length)), 50_000, 'wide')
  })
})
