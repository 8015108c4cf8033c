/** What the store is told in the contract's tests: a small world, drawn as a tree. */
import type { ReceivedArticle } from '../../src/model/article.ts'
import type { Feed } from '../../src/model/feed.ts'
import type { ArticleId, StoryId, Timestamp } from '../../src/model/ids.ts'
import type { ArticleWork, Understanding } from '../../src/model/understanding.ts'
import type { Store, StoreWriter } from '../../src/store/store.ts'
import { giveTag } from '../give-tag.ts'

export const noon = Date.UTC(2026, 2, 1, 12)
export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

interface Told {
  /** Hours after noon. */
  readonly at: number
  readonly story: string
  readonly title: string
  readonly text: string
  readonly tags: readonly string[]
}

const damText =
  'The dam above Ortell broke in the night. Two elections officers were evacuated with their families.'

/** Three feeds of three outlets, two stories; the hill paper reprints what the harbour paper told. */
const world: Record<string, { language: string; feed: string; articles: Record<string, Told> }> = {
  'harbour.example': {
    language: 'en',
    feed: 'https://harbour.example/news',
    articles: {
      dam: {
        at: 0,
        story: 'dam',
        title: 'Dam breaks above Ortell',
        text: damText,
        tags: ['Ortell', 'Floods'],
      },
      vote: {
        at: 2,
        story: 'vote',
        title: 'Island votes',
        text: 'The island goes to the polls.',
        tags: ['Votes'],
      },
    },
  },
  'hill.example': {
    language: 'en',
    feed: 'https://hill.example/all',
    articles: {
      reprint: {
        at: 1,
        story: 'dam',
        title: 'Dam breaks above Ortell',
        text: damText,
        tags: ['Ortell', 'Floods'],
      },
    },
  },
  'lac.example': {
    language: 'fr',
    feed: 'https://lac.example/une',
    articles: {
      barrage: {
        at: 3,
        story: 'barrage',
        title: 'Un barrage cède',
        text: 'Les élections générales.',
        tags: ['Ortell', 'Votes'],
      },
    },
  },
}

export interface Newsroom {
  readonly feeds: Record<string, Feed>
  readonly articles: Record<string, ArticleId>
  readonly stories: Record<string, StoryId>
}

/** An entry of a feed that says what is asked for and is ordinary otherwise. */
export function entry(name: string, said: Partial<ReceivedArticle> = {}): ReceivedArticle {
  const title = said.title ?? `About ${name}`
  const text = said.text ?? `What is known about ${name}.`
  return {
    url: `https://harbour.example/${name}`,
    key: `key:${name}`,
    title,
    excerpt: text.slice(0, 300),
    text,
    html: `<p>${text}</p>`,
    contentHash: `${title}|${text}`,
    authors: [],
    publishedAt: noon,
    enclosures: [],
    categories: [],
    ...said,
  }
}

/** An outlet with one feed, due at noon. */
export async function addFeed(
  writer: StoreWriter,
  domain: string,
  url: string,
  language?: string,
): Promise<Feed> {
  const outlet = await writer.saveOutlet({
    name: domain,
    domain,
    homeUrl: `https://${domain}/`,
    country: undefined,
    language,
    addedAt: noon,
  })
  return writer.saveFeed({ outletId: outlet.id, url, title: domain, addedAt: noon, dueAt: noon })
}

/** The world, received at noon and not yet understood. */
export async function receiveNewsroom(store: Store): Promise<Record<string, Feed>> {
  return store.write(async (writer) => {
    const feeds: Record<string, Feed> = {}
    for (const [domain, { feed: url, articles, language }] of Object.entries(world)) {
      const feed = await addFeed(writer, domain, url, language)
      const entries = Object.entries(articles).map(([name, told]) =>
        entry(name, { ...told, url: `https://${domain}/${name}`, publishedAt: noon + told.at * hour }),
      )
      await writer.saveReceived(feed, entries, noon)
      feeds[domain] = feed
    }
    return feeds
  })
}

/** The world, received and understood. */
export async function openNewsroom(store: Store): Promise<Newsroom> {
  const feeds = await receiveNewsroom(store)
  const articles: Record<string, ArticleId> = {}
  const stories: Record<string, StoryId> = {}
  await store.write(async (writer) => {
    for (const work of await claimAll(writer)) {
      const [domain = '', name = ''] = work.article.url.replace('https://', '').split('/')
      const told = world[domain]?.articles[name]
      if (!told) throw new Error(`nobody told ${work.article.url}`)
      articles[name] = work.article.id
      const found = understandingOf(work, stories[told.story], { tags: toTags(told.tags) })
      stories[told.story] = (await writer.saveUnderstanding(found)) as StoryId
    }
  })
  return { feeds, articles, stories }
}

/** All that waits, leased for an hour from a day after noon. */
export async function claimAll(writer: StoreWriter, now: Timestamp = noon + day): Promise<ArticleWork[]> {
  return writer.claimDueArticles({ now, leaseMs: hour, limit: 1000 })
}

/** What was understood of an article: what is asked for, and little otherwise; without a story it begins one. */
export function understandingOf(
  work: ArticleWork,
  storyId: StoryId | undefined,
  found: Partial<Understanding> = {},
): Understanding {
  return {
    articleId: work.article.id,
    revisionId: work.revision.id,
    lease: work.lease,
    language: work.outlet.language ?? 'en',
    kind: 'news',
    sentences: [{ start: 0, end: work.revision.text.length }],
    tags: [],
    terms: [{ term: 'dam', weight: 1.5 }],
    storyId,
    storyTitle: work.article.title,
    relations: [],
    ...{ credits: [], chains: [], section: undefined, reprints: [], fingerprints: [] },
    reasons: [{ step: 'story', reasons: [{ rule: 'shared terms', detail: 'dam' }] }],
    ...found,
  }
}

/** `toTags(['Ortell'])` → one tag with the slug `ortell` */
export function toTags(labels: readonly string[]): Understanding['tags'] {
  return labels.map((label, index) =>
    giveTag(label, { score: 1 - index / 10, why: [{ rule: 'in the title', detail: label }] }),
  )
}
