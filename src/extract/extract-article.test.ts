import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractArticle } from './extract-article.ts'
import { findHeading } from './find-heading.ts'
import { readMarkup } from './read-markup.ts'

const url = 'https://post.example/news/1'
const one =
  'The council of Ortell voted on Tuesday to rebuild the bridge, after a long debate about its cost.'
const two = 'Eleven members were in favour and six against, as engineers had warned of another hard winter.'
const p = (text: string): string => `<p>${text}</p>`
const body = p(one) + p(two)

const table: readonly { name: string; given: string; expected: readonly string[] }[] = [
  {
    name: 'a menu without a name goes with its place',
    given: `<div><a href="/a">News</a><a href="/b">Sport</a></div><div>${body}</div>`,
    expected: [one, two],
  },
  {
    name: 'the marked body wins over all that is around it',
    given: `<div>${p(`${two} Or so they said.`)}<div itemprop="articleBody">${body}${p(`${one} ${two}`)}</div></div>`,
    expected: [one, two, `${one} ${two}`],
  },
  {
    name: 'the lead between heading and body stays',
    given: `<h1>Bridge to be rebuilt</h1><p class="intro">${two}</p><div class="article-body">${p(one)}${p(`${one} ${one}`)}</div>`,
    expected: [two, one, `${one} ${one}`],
  },
  {
    name: 'a lead that is called a teaser stays',
    given: `<h1>Bridge to be rebuilt</h1><div class="teaser-text">${two}</div><div class="article-body">${p(one)}${p(`${one} ${one}`)}</div>`,
    expected: [two, one, `${one} ${one}`],
  },
  {
    name: 'a list of teasers goes',
    given: `<article>${body}<div><div class="t"><h4><a href="/2">Engineers warn of the piers</a></h4></div><div class="t"><h4><a href="/3">Traders ask for some help</a></h4></div><div class="t"><h4><a href="/4">Ferry to run through the night</a></h4></div></div></article>`,
    expected: [one, two],
  },
  {
    name: 'a list of the article stays',
    given: `<article>${body}<ul><li>Three years of work</li><li>Forty-one million</li></ul></article>`,
    expected: [one, two, 'Three years of work', 'Forty-one million'],
  },
  {
    name: 'contents go',
    given: `<article><ul><li><a href="#a">Cost</a></li><li><a href="#b">Time</a></li></ul>${body}</article>`,
    expected: [one, two],
  },
  {
    name: 'a section about the author goes',
    given: `<article>${body}<h3>About the author</h3><p>Ana Lee writes about councils and courts in the valley, and joined in 2019.</p></article>`,
    expected: [one, two],
  },
  {
    name: 'what announces other articles goes with them',
    given: `<article>${p(one)}<p>Related articles:</p><p><a href="/2">Piers</a></p><p><a href="/3">Ferry</a></p>${p(two)}</article>`,
    expected: [one, two],
  },
  {
    name: 'a sentence that begins like a pointer stays',
    given: `<article>${p(one)}${p('More on the left than on the right of the river were in favour, as the count shows.')}${p(two)}</article>`,
    expected: [
      one,
      'More on the left than on the right of the river were in favour, as the count shows.',
      two,
    ],
  },
  {
    name: 'a link to elsewhere between paragraphs stays',
    given: `<article>${p(one)}<p><a href="https://council.example/minutes">The minutes of the council</a></p>${p(two)}</article>`,
    expected: [one, 'The minutes of the council', two],
  },
  {
    name: 'a caption leaves the text',
    given: `<article>${p(one)}<div class="image-caption">The bridge at noon</div>${p(two)}</article>`,
    expected: [one, two],
  },
  {
    name: 'bylines and dates before the text, and an agency after it',
    given: `<article><div>By Ana Lee</div><div>3 May 2026</div>${body}<p>dpa/ab</p></article>`,
    expected: [one, two],
  },
  {
    name: 'verses at the end stay',
    given: `<article>${body}${'Rain,rain,go,away,come,again,another,day'.split(',').map(p).join('')}</article>`,
    expected: [one, two, 'Rain', 'rain', 'go', 'away', 'come', 'again', 'another', 'day'],
  },
  {
    name: 'code stays as it is',
    given: `<article>${p(one)}<pre>// advertisement\nrun()</pre>${p(two)}</article>`,
    expected: [one, '// advertisement run()', two],
  },
  {
    name: 'a heading without its end tag does not take the text along',
    given: `<article><h1>Bridge ${body}${p(one.repeat(5))}</article>`,
    expected: [`Bridge`, one, two, one.repeat(5)],
  },
]

for (const { name, given, expected } of table) {
  test(`article: ${name}`, () => {
    const { root } = readMarkup(given)
    const heading = findHeading(root, ['Bridge to be rebuilt'])
    const { text } = extractArticle(root, {
      titles: ['Bridge to be rebuilt'],
      heading,
      gently: false,
      url,
      base: url,
      furniture: new Set(),
      isChosen: false,
    })
    assert.deepEqual(text.split('\n'), expected)
  })
}

test('article: of what a person chose nothing is taken but the title and what is called furniture', () => {
  const { root } = readMarkup(
    `<article><h1>Bridge to be rebuilt</h1><p>Related articles:</p><p><a href="/2">Piers</a></p>${p(one)}<div class="share-bar">Share</div><h3>About the author</h3>${p(two)}</article>`,
  )
  const titles = ['Bridge to be rebuilt']
  const clues = { titles, heading: findHeading(root, titles), url, base: url, furniture: new Set<string>() }
  const { text, steps } = extractArticle(root, { ...clues, gently: false, isChosen: true })
  assert.deepEqual(text.split('\n'), ['Related articles:', 'Piers', one, 'About the author', two])
  assert.deepEqual(
    steps.map(({ step }) => step),
    ['remove', 'choose', 'trim'],
  )
})
