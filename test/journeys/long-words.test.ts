import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReceivedArticle } from '../../src/model/article.ts'
import type { StoryId } from '../../src/model/ids.ts'
import type { StoreWriter } from '../../src/store/store.ts'
import { listen } from '../../src/web/listen.ts'
import { giveTag } from '../give-tag.ts'
import { newsroomNow } from '../web/fill-newsroom.ts'
import { openSite } from '../web/open-site.ts'
import { checkWidth } from './check-page.ts'
import { openBrowser, withoutBrowser } from './open-browser.ts'

const word = 'Donaudampfschiff'.repeat(63)
const address = `https://example.org/${'news-of-the-day/'.repeat(60)}`
const pages = [
  '',
  'story/1',
  'story/1/correct',
  'article/1',
  'article/1/revision/1',
  'article/1/changes',
  'article/1/explain',
  'outlet/1',
  `tag/${word.slice(0, 40).toLowerCase()}`,
  `search?q=${word}`,
  `search?outlet=${word}`,
  'feeds',
  'feeds/1',
  'feeds/1/remove',
]

test('a word without an end makes no page wider than the window, and is whole where it is read', {
  skip: withoutBrowser,
}, async (t) => {
  const site = await openSite({ fill: (store) => store.write(fill) })
  t.after(() => site.close())
  const listening = await listen(site, { host: '127.0.0.1', port: 0 })
  t.after(() => listening.close())
  const page = await openBrowser(t)
  for (const width of [320, 800, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of pages) {
      const response = await page.goto(`${listening.address}/${path}`)
      assert.equal(response?.status(), 200, path)
      await checkWidth(page, `/${path.slice(0, 30)} at ${width}`)
    }
  }
  await page.goto(`${listening.address}/article/2`)
  const headline = page.locator('h1')
  assert.equal(await headline.innerText(), word)
  assert.equal(await headline.evaluate((box) => getComputedStyle(box).overflow), 'visible')
})

/** Two outlets, one story, one revision, and one word in every place that an outlet or a reader fills. */
async function fill(writer: StoreWriter): Promise<void> {
  for (const domain of ['one.example', 'two.example']) {
    const outlet = await writer.saveOutlet({
      ...{ name: word, domain, homeUrl: `https://${domain}/`, addedAt: newsroomNow },
      ...{ language: 'de', country: undefined },
    })
    const place = { outletId: outlet.id, addedAt: newsroomNow, dueAt: newsroomNow }
    const feed = await writer.saveFeed({ ...place, url: `${address}${domain}`, title: word, folder: word })
    await writer.saveReceived(feed, [toArticle(domain, 'first')], newsroomNow)
    await writer.saveReceived(feed, [toArticle(domain, 'second')], newsroomNow)
    const failure = { reason: 'timed out', detail: address, count: 1, since: newsroomNow } as const
    const reading = {
      feedId: feed.id,
      readAt: newsroomNow,
      dueAt: newsroomNow,
      lease: newsroomNow,
      validators: {},
      newArticles: 1,
    }
    await writer.recordReading({ ...reading, failure })
  }
  await understand(writer)
}

function toArticle(domain: string, contentHash: string): ReceivedArticle {
  return {
    ...{ url: `${address}${domain}`, key: domain, contentHash, title: word, publishedAt: newsroomNow },
    ...{ text: `${word} ${address}`, excerpt: word.slice(0, 300), html: `<p>${word} ${address}</p>` },
    ...{ authors: [word], enclosures: [], categories: [] },
  }
}

async function understand(writer: StoreWriter): Promise<void> {
  let storyId: StoryId | undefined
  for (const { article, revision, lease } of await writer.claimDueArticles({
    ...{ now: newsroomNow, leaseMs: 1000, limit: 9 },
  })) {
    const why = [{ rule: 'shared terms', detail: word } as const]
    storyId = await writer.saveUnderstanding({
      ...{ articleId: article.id, revisionId: revision.id, lease, language: 'de', kind: 'news' },
      ...{ sentences: [], terms: [], storyId, storyTitle: word },
      tags: [giveTag(word, { slug: word.slice(0, 40).toLowerCase(), why })],
      relations: [],
      ...{ credits: [], chains: [], section: undefined, reprints: [], fingerprints: [] },
      reasons: [{ step: 'story', reasons: why }],
    })
  }
}
