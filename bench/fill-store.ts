/**
 * Fills a store with made-up articles, understood and placed by the event that they tell of: an archive of a million
 * takes half an hour this way, where reading it through the pipeline would take hours. Engines that take longer are given
 * the same archive by moving it. Arguments: database, how many articles are there already, how many are to be there.
 */
import { createHash } from 'node:crypto'
import type { ReceivedArticle } from '../src/model/article.ts'
import type { Feed } from '../src/model/feed.ts'
import type { StoryId } from '../src/model/ids.ts'
import type { ArticleWork, Understanding } from '../src/model/understanding.ts'
import { openStore } from '../src/store/open-store.ts'
import type { StoreWriter } from '../src/store/store.ts'
import { createNewsroom, type News } from './make-news.ts'

const [database = '', there = '0', wanted = '0'] = process.argv.slice(2)
const articles = Number(wanted)
const outlets = 200
/** Articles a transaction, of one outlet. */
const atOnce = 250
const now = Date.now()
/** Nothing is due before it is filled, so that a program started meanwhile would leave it alone. */
const hourMs = 3_600_000

const tell = createNewsroom({ seed: 20_260_903, articles, now, inOrder: true })
const storyOfEvent = new Map<number, StoryId>()
const eventOfAddress = new Map<string, number>()

const store = await openStore(database)
for (let from = Number(there); from < articles; from += atOnce) {
  const outlet = (from / atOnce) % outlets
  await store.write(async (writer) => {
    const feed = await saveFeed(writer, outlet)
    const count = Math.min(atOnce, articles - from)
    const entries = Array.from({ length: count }, (_, index) => toEntry(outlet, from + index, tell()))
    await writer.saveReceived(feed, entries, now)
    for (const work of await writer.claimDueArticles({ now, leaseMs: hourMs, limit: atOnce })) {
      await understand(writer, work)
    }
  })
  if (from % (atOnce * 100) === 0) process.stderr.write(`${from} of ${articles} articles\r`)
}
// Nobody publishes them: a program that reads would wait for their first reading.
await store.write(async (writer) => {
  for (const { id } of await writer.listFeeds()) await writer.changeFeed(id, { state: 'paused' })
})
await store.close()

async function saveFeed(writer: StoreWriter, outlet: number): Promise<Feed> {
  const domain = `outlet-${outlet}.example`
  const saved = await writer.saveOutlet({
    ...{ name: `Outlet ${outlet}`, domain, homeUrl: `https://${domain}/` },
    ...{ country: undefined, language: 'en', addedAt: now },
  })
  const url = `https://${domain}/feed`
  return writer.saveFeed({
    ...{ outletId: saved.id, url, title: saved.name },
    addedAt: now,
    dueAt: now + hourMs,
  })
}

function toEntry(outlet: number, number: number, news: News): ReceivedArticle {
  const url = `https://outlet-${outlet}.example/${number}`
  const text = news.paragraphs.join('\n')
  eventOfAddress.set(url, news.event)
  return {
    ...{ url, key: url, title: news.title, excerpt: text.slice(0, 300), text },
    html: news.paragraphs.map((part) => `<p>${part}</p>`).join(''),
    contentHash: createHash('sha256').update(text).digest('hex'),
    ...{ authors: [], enclosures: [], categories: [] },
    publishedAt: Math.floor(news.publishedAt),
  }
}

async function understand(writer: StoreWriter, { article, revision, lease }: ArticleWork): Promise<void> {
  const event = eventOfAddress.get(article.url) ?? 0
  eventOfAddress.delete(article.url)
  const words = article.title.split(' ')
  const why = [{ rule: 'in the title', detail: 'made up for the benchmark' } as const]
  const found: Understanding = {
    ...{ articleId: article.id, revisionId: revision.id, lease, language: 'en', kind: 'news' },
    sentences: Array.from(revision.text.matchAll(/[^.]+\./g), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
    tags: words.slice(0, 4).map((label, at) => {
      const slug = label.toLowerCase()
      const names = { slug, form: slug, nameKey: slug, shortNames: [], aliases: [] }
      return { ...names, label, kind: 'topic', told: 'topic', language: 'en', score: 1 - at / 4, why }
    }),
    terms: words.map((term) => ({ term: term.toLowerCase(), weight: 1 })),
    ...{ storyId: storyOfEvent.get(event), storyTitle: article.title, relations: [] },
    ...{ credits: [], chains: [], section: undefined, reprints: [], fingerprints: [] },
    reasons: [{ step: 'story', reasons: why }],
  }
  const storyId = await writer.saveUnderstanding(found)
  // Made-up people say nothing: a program would read the whole archive for quotes first.
  await writer.saveQuotes({ articleId: article.id, revisionId: revision.id, quotes: [] })
  if (storyId !== undefined) storyOfEvent.set(event, storyId)
}
