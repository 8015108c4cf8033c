import type { ReceivedArticle } from '../../src/model/article.ts'
import type { Feed } from '../../src/model/feed.ts'
import type { Timestamp } from '../../src/model/ids.ts'
import type { ArticleWork } from '../../src/model/understanding.ts'
import type { StoreWriter } from '../../src/store/store.ts'

const address = 'https://stream.example/'
const leaseMs = 3_600_000

/** A title, its moment, and its number in the stream. */
export interface Headline {
  readonly number: number
  readonly title: string
  readonly publishedAt: Timestamp
}

/** The one feed of an outlet, from which all articles of a stream come. */
export async function addStreamFeed(writer: StoreWriter): Promise<Feed> {
  const outlet = await writer.saveOutlet({
    ...{ name: 'Stream', domain: 'stream.example', homeUrl: address, country: undefined, language: 'en' },
    addedAt: 0,
  })
  return writer.saveFeed({ outletId: outlet.id, url: address, title: 'Stream', addedAt: 0, dueAt: 0 })
}

/** Receives articles that say nothing but their headlines, each understood as a story of its own; gives them with their numbers. */
export async function receiveArticles(
  writer: StoreWriter,
  feed: Feed,
  headlines: readonly Headline[],
): Promise<{ readonly work: ArticleWork; readonly number: number }[]> {
  const now = Math.max(...headlines.map(({ publishedAt }) => publishedAt))
  await writer.saveReceived(feed, headlines.map(toReceived), now)
  const due = await writer.claimDueArticles({ now: now + 1, leaseMs, limit: headlines.length })
  for (const { article, revision, lease } of due)
    await writer.saveUnderstanding({
      ...{ articleId: article.id, revisionId: revision.id, lease, language: 'en', kind: 'news' },
      ...{ sentences: [], tags: [], terms: [], storyId: undefined, storyTitle: article.title, relations: [] },
      ...{ credits: [], chains: [], section: undefined, reprints: [], fingerprints: [], reasons: [] },
    })
  return due.map((work) => ({ work, number: Number(work.article.url.slice(address.length)) }))
}

function toReceived({ number, title, publishedAt }: Headline): ReceivedArticle {
  return {
    ...{ url: `${address}${number}`, key: `${number}`, title, excerpt: title, text: title, html: title },
    ...{ contentHash: `${number}`, authors: [], publishedAt, enclosures: [], categories: [] },
  }
}
