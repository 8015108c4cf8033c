import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayMs } from './fill-dates.ts'
import { type LaidOutArticle, layOutEdition } from './lay-out-edition.ts'
import { sampleOutlets } from './outlets.ts'
import { readArticles } from './read-articles.ts'

const articles = readArticles()
const origins = new Map(sampleOutlets.map(({ key, address }) => [key, `http://${address}`]))
const wednesdayNoon = Date.UTC(2026, 10, 25, 12)
const layOut = (now = wednesdayNoon, edition: 1 | 2 = 1) => layOutEdition(articles, { now, edition, origins })
const first = layOut()

const wordsOf = ({ html }: { html: string }) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .trim()
    .split(/\s+/)
const toldBy = (event: string) => new Set(first.filter((article) => article.event === event).map(keyOf))
const keyOf = ({ outlet }: LaidOutArticle) => outlet.key
const get = (path: string) => {
  const found = first.find(
    ({ url }) => url === `${origins.get(path.split('/')[0] ?? '')}/${path.split('/').slice(1).join('/')}`,
  )
  assert.ok(found, `no article ${path}`)
  return found
}

test('some 60 articles by eight outlets in three languages, with five English ones', () => {
  assert.ok(articles.length >= 60 && articles.length <= 70, `${articles.length} articles`)
  assert.equal(new Set(articles.map(({ outlet }) => outlet)).size, 8)
  assert.deepEqual(new Set(sampleOutlets.map(({ language }) => language)), new Set(['en', 'de', 'ar']))
  assert.equal(sampleOutlets.filter(({ language }) => language === 'en').length, 5)
  assert.equal(new Set(sampleOutlets.map(({ format }) => format)).size, 5)
})

test('an article has 80 to 260 words, an author, a category and addresses of its own', () => {
  for (const article of first) {
    const count = wordsOf(article).length
    assert.ok(count >= 80 && count <= 260, `${article.url} has ${count} words`)
    assert.ok(article.authors.length > 0 && article.categories.length > 0, article.url)
  }
  assert.equal(new Set(first.map(({ url }) => url)).size, first.length)
  assert.equal(new Set(first.map(({ id }) => id)).size, first.length)
})

test('no placeholder and no mark-up sign is left in any edition', () => {
  for (const { title, summary, html, url } of [...first, ...layOut(wednesdayNoon, 2)])
    assert.doesNotMatch(`${title} ${summary} ${html}`, /\{\{|\}\}|\*\*|\]\(|^## |^- /m, url)
})

test('a weekday is the one of the article’s own day, in the language of its outlet', () => {
  assert.match(get('lantern-press/news/ferry-gannet-pier').html, /on Monday afternoon/)
  assert.match(get('abendblick/news/faehre-gannet').html, /am Montagnachmittag/)
  assert.match(get('mirat-al-sahil/alam/ferry-gannet').html, /يوم الاثنين/)
  assert.match(get('harbour-courier/news/tunnel-poll').html, /between 9 November and 12 November/)
})

test('no article lies in the future or more than seven days back, at any hour', () => {
  for (let hour = 0; hour < 48; hour += 0.5) {
    const now = Date.UTC(2027, 1, 28) + hour * 60 * 60 * 1000 + 1
    for (const { publishedAt, updatedAt, url } of layOut(now, 2)) {
      assert.ok(publishedAt <= updatedAt && updatedAt <= now, `${url} lies in the future at hour ${hour}`)
      assert.ok(publishedAt > now - 7 * dayMs, `${url} is too old at hour ${hour}`)
    }
  }
})

test('the time zone of the machine changes nothing', () => {
  const zone = process.env.TZ
  try {
    for (const other of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu']) {
      process.env.TZ = other
      assert.deepEqual(layOut(), first)
    }
  } finally {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
})

test('the ferry accident is told by five outlets and more, and in all three languages', () => {
  assert.ok(toldBy('gannet').size >= 5)
  const languages = first.filter(({ event }) => event === 'gannet').map(({ outlet }) => outlet.language)
  assert.deepEqual(new Set(languages), new Set(['en', 'de', 'ar']))
})

test('two outlets reprint the agency word for word, with its credit', () => {
  const agency = get('lantern-press/news/ferry-gannet-pier')
  const wording = wordsOf(agency).join(' ')
  for (const path of ['northern-lamp/news/ferry-gannet-pier', 'island-ledger/companies/ferry-gannet-pier']) {
    assert.equal(wordsOf(get(path)).join(' '), wording)
    assert.deepEqual(get(path).authors, ['LPA'])
  }
})

test('the number of injured is disputed, then agreed', () => {
  assert.match(get('lantern-press/news/ferry-gannet-pier').html, /Fourteen people were injured/)
  assert.match(get('harbour-courier/news/ferry-gannet-nineteen-hurt').html, /Nineteen passengers/)
  assert.match(get('lantern-press/news/ferry-gannet-seventeen').html, /Seventeen people were injured/)
})

test('one sentence of the minister appears whole, in part, reworded and shortened', () => {
  const whole =
    'No ferry of this class will carry passengers until we know why the propellers did not answer.'
  assert.ok(get('radio-saltmere/news/ferry-gannet').html.includes(whole))
  assert.match(
    get('harbour-courier/news/ferry-gannet-nineteen-hurt').html,
    /said that no ferry of the class would sail “until we know why/,
  )
  assert.match(
    get('northern-lamp/news/ferry-gannet-island').html,
    /“No ferry will carry passengers until we know why,”/,
  )
})

test('the report about the lighthouses passes through a chain of four outlets', () => {
  const links = (path: string) => get(path).html.match(/href="([^"]+)"/)?.[1]
  const courier = get('harbour-courier/news/lights-board-sale')
  const lamp = get('northern-lamp/news/lights-board-harbour-courier')
  const ledger = get('island-ledger/companies/lights-board-chain')
  assert.equal(links('northern-lamp/news/lights-board-harbour-courier'), courier.url)
  assert.equal(links('island-ledger/companies/lights-board-chain'), lamp.url)
  assert.equal(links('valdrener-bote/ausland/lights-board'), ledger.url)
  assert.doesNotMatch(courier.html, /<a /)
})

test('both waves of the poll are told by two outlets with pollster, sample, mode and margin', () => {
  for (const [sample, paths] of [
    ['1,024', ['harbour-courier/news/tunnel-poll', 'radio-saltmere/news/tunnel-poll']],
    ['1,011', ['harbour-courier/news/tunnel-poll-second-wave', 'northern-lamp/news/tunnel-poll-second-wave']],
  ] as const)
    for (const path of paths)
      for (const detail of [sample, 'Quayside Research', 'telephone', '3.1'])
        assert.ok(get(path).html.includes(detail), `${path} lacks ${detail}`)
})

test('the second edition corrects one article and goes on with the live page', () => {
  const second = new Map(layOut(wednesdayNoon, 2).map((article) => [article.id, article]))
  const changed = first.filter((article) => second.get(article.id)?.html !== article.html)
  const rate = get('island-ledger/economy/bank-rate')
  const live = get('harbour-courier/live/ortell-dam-live')
  assert.deepEqual(new Set(changed), new Set([rate, live]))
  const corrected = second.get(rate.id)
  assert.match(rate.title, /4\.5 per cent/)
  assert.match(corrected?.title ?? '', /4\.25 per cent/)
  assert.match(corrected?.html ?? '', /Correction: /)
  assert.equal(corrected?.publishedAt, rate.publishedAt)
  assert.ok((corrected?.updatedAt ?? 0) > rate.updatedAt)
})

test('the dam is news on each of the seven days', () => {
  const days = first
    .filter(({ event }) => event === 'ortell-dam')
    .map(({ publishedAt }) => publishedAt - (publishedAt % dayMs))
  assert.equal(new Set(days).size, 7)
  assert.ok(toldBy('ortell-dam').size >= 5)
})

test('there are opinion pieces, a live page, round-ups and a press release', () => {
  const sections = first.map(({ path }) => path.split('/')[1])
  for (const section of ['opinion', 'live', 'round-up', 'press-releases'])
    assert.ok(sections.includes(section), section)
})
