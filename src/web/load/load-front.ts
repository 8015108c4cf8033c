import type { Article } from '../../model/article.ts'
import type { ArticleId, ReaderId, StoryId, Timestamp } from '../../model/ids.ts'
import type { ReaderChoice } from '../../model/reader.ts'
import type { Story } from '../../model/story.ts'
import type { ArticleTag, RisingTag } from '../../model/tag.ts'
import type { Cursor, NewsCount } from '../../store/pages.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedArticles, loadArticles, pick } from './load-articles.ts'
import { loadFollowed } from './load-followed.ts'
import { type HeardStories, loadHeardStories, type Members } from './load-heard-stories.ts'
import { type LoadedReader, loadReader } from './load-reader.ts'
import { loadRising } from './load-rising.ts'

// With the lead and two columns this fills some five screens.
const storiesPerPage = 25
/** As many as a line or two hold. */
const mostRising = 6

export interface LoadedFront extends LoadedArticles {
  readonly stories: readonly Story[]
  readonly members: Members
  readonly events: HeardStories['events']
  readonly tags: ReadonlyMap<ArticleId, readonly ArticleTag[]>
  readonly languages: readonly string[]
  readonly choices: LoadedReader['choices']
  /** Where there is no story at all: the newest articles. */
  readonly loose: readonly Article[]
  readonly next: Cursor<StoryId> | undefined
  /** By what the reader follows each story. */
  readonly because: ReadonlyMap<StoryId, readonly ReaderChoice[]>
  /** What came in since the reader's last visit; undefined where there was none, and behind the first page. */
  readonly news: (NewsCount & { readonly since: Timestamp }) | undefined
  /** Those that have a story, on the first page. */
  readonly sections: Awaited<ReturnType<StoreReader['listSections']>>
  /** The hashtags that rise most, on the first page. */
  readonly rising: readonly RisingTag[]
}

export interface FrontRequest {
  readonly language: string | undefined
  /** Only stories of this one, without what the front page says of the whole. */
  readonly section: Story['section']
  readonly after?: Cursor<StoryId>
  readonly readerId: ReaderId | undefined
  readonly now: Timestamp
}

/** A page of stories with their newest articles; where there is no story at all, the newest articles. */
export async function loadFront(reader: StoreReader, request: FrontRequest): Promise<LoadedFront> {
  const { language, section, after, readerId, now } = request
  const who = await loadReader(reader, readerId, now)
  const followed = section ? nothingFollowed : await loadFollowed(reader, who, { language, now })
  const page = {
    ...{ limit: storiesPerPage, ...(after && { after }) },
    ...(language !== undefined && { language }),
    ...(section !== undefined && { section }),
  }
  const { stories, members, events, next } = await loadHeardStories(reader, page, {
    // Who opens a section wants to hear of it.
    muted: section === undefined ? who.muted : { ...who.muted, sections: [] },
    followed: followed.stories,
  })
  const languages = await reader.listLanguages()
  const isWhole = after === undefined && section === undefined
  const isBare = isWhole && languages.length === 0 && language === undefined
  const looseIds = isBare ? await reader.listArticleIds({ limit: storiesPerPage }) : []
  const loaded = await loadArticles(reader, [...looseIds, ...[...members.values()].flat()], readerId)
  const first = stories[0] && members.get(stories[0].id)
  return {
    ...{ ...loaded, stories, members, events, next, languages, choices: who.choices },
    tags: await reader.listTagsOfArticles(first ?? []),
    loose: pick(loaded, looseIds),
    because: followed.because,
    news: isWhole ? await loadNews(reader, who) : undefined,
    sections: after === undefined ? await reader.listSections() : [],
    rising: isWhole ? await loadRising(reader, now, mostRising) : [],
  }
}

/** What a reader follows moves the front page; a section is the same for all. */
const nothingFollowed: Awaited<ReturnType<typeof loadFollowed>> = { stories: [], because: new Map() }

async function loadNews(
  reader: StoreReader,
  { reader: who, muted }: LoadedReader,
): Promise<LoadedFront['news']> {
  const since = who?.lastVisitAt
  return since === undefined ? undefined : { since, ...(await reader.countNews({ since, muted })) }
}
