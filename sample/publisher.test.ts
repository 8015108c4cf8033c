import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { parseFeed } from 'feedsmith'
import { Parser } from 'htmlparser2'
import { type SamplePublisher, startSamplePublisher } from './publisher.ts'
import { readArticles } from './read-articles.ts'

describe('the sample publisher', () => {
  let publisher: SamplePublisher
  before(async () => {
    publisher = await startSamplePublisher({ now: Date.UTC(2026, 10, 25, 12) })
  })
  after(() => publisher.close())

  const feedOf = (name: string) => {
    const feed = publisher.feeds.find((candidate) => candidate.name === name)
    assert.ok(feed)
    return feed
  }

  test('serves the whole of every article in eight well-formed feeds', async () => {
    const counts = await Promise.all(
      publisher.feeds.map(async ({ feedUrl, name }) => {
        const { feed } = parseFeed(await (await fetch(feedUrl)).text())
        const items = 'entries' in feed ? feed.entries : 'items' in feed ? feed.items : undefined
        const title = feed.title
        assert.equal(typeof title === 'object' ? title.value : title, name)
        return items?.length ?? 0
      }),
    )
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      readArticles().length,
    )
  })

  test('every address on its pages answers: articles, feeds, images, sound', async () => {
    for (const { siteUrl } of publisher.feeds) {
      const articleUrls = [...addressesIn(await (await fetch(siteUrl)).text(), siteUrl)]
      for (const url of articleUrls) {
        const response = await fetch(url)
        assert.equal(response.status, 200, url)
        if (!response.headers.get('content-type')?.startsWith('text/html')) continue
        for (const inner of addressesIn(await response.text(), url))
          assert.equal((await fetch(inner, { method: 'HEAD' })).status, 200, `${inner} on ${url}`)
      }
    }
  })

  test('a home page names its feed in the head', async () => {
    const { siteUrl, feedUrl } = feedOf('Northern Lamp')
    const page = await (await fetch(siteUrl)).text()
    assert.match(
      page,
      new RegExp(`<link rel="alternate" type="application/rdf\\+xml" [^>]*href="${feedUrl}"`),
    )
  })

  test('an Arabic page runs from right to left', async () => {
    const page = await (await fetch(`${feedOf('مرآة الساحل').siteUrl}thaqafa/night-library`)).text()
    assert.match(page, /<html lang="ar" dir="rtl">/)
  })

  test('a podcast entry carries a sound file of the length that it states', async () => {
    const { feed } = parseFeed(await (await fetch(feedOf('Radio Saltmere').feedUrl)).text())
    const enclosures =
      'items' in feed
        ? feed.items?.flatMap((item) => ('enclosures' in item ? (item.enclosures ?? []) : []))
        : []
    assert.equal(enclosures?.length, 1)
    const sound = await fetch(enclosures?.[0]?.url ?? '')
    const bytes = new Uint8Array(await sound.arrayBuffer())
    assert.equal(sound.headers.get('content-type'), 'audio/wav')
    assert.equal(bytes.length, enclosures?.[0]?.length)
    assert.equal(new TextDecoder().decode(bytes.slice(0, 4)), 'RIFF')
  })

  test('an unknown address is 404', async () => {
    assert.equal((await fetch(`${feedOf('Harbour Courier').siteUrl}nothing`)).status, 404)
  })
})

test('an unchanged feed answers 304, and the second edition a changed one', async () => {
  const publisher = await startSamplePublisher({ now: Date.UTC(2026, 10, 25, 12) })
  try {
    const url = publisher.feeds.find(({ name }) => name === 'Island Ledger')?.feedUrl ?? ''
    const first = await fetch(url)
    assert.match(await first.text(), /lifts key rate to 4\.5 per cent/)
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
    assert.equal((await fetch(url, { headers })).status, 304)
    publisher.publishSecondEdition()
    const second = await fetch(url, { headers })
    assert.equal(second.status, 200)
    const text = await second.text()
    assert.match(text, /lifts key rate to 4\.25 per cent/)
    assert.doesNotMatch(text, /lifts key rate to 4\.5 per cent/)
  } finally {
    await publisher.close()
  }
})

function addressesIn(page: string, base: string): Set<string> {
  const found = new Set<string>()
  const parser = new Parser({
    onopentag(_, attributes) {
      const address = attributes.href ?? attributes.src
      if (address) found.add(new URL(address, base).href)
    },
  })
  parser.end(page)
  return found
}
