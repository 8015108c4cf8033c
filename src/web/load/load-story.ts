import type { StoryEvent } from '../../model/event.ts'
import type { ArticleId, ReaderId, StoryId } from '../../model/ids.ts'
import type { Choice, Muted } from '../../model/reader.ts'
import type { Origin, ReprintHead } from '../../model/reprint.ts'
import type { Story, TitleWhy } from '../../model/story.ts'
import type { Cursor } from '../../store/pages.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'
import { loadPast, type StoryPast } from './load-past.ts'
import { loadPlaceReasons } from './load-place-reasons.ts'
import { loadChoices, loadNote } from './load-reader.ts'
import { type LoadedDays, loadStoryDays, noDays } from './load-story-days.ts'

// A story of an ordinary day has fewer, so that its drawing shows all of it.
const articlesPerPage = 50
/** A report has fewer; of a transcript the first speak for it. */
const quotesEach = 40
// The newest articles speak for the story's hashtags.
const articlesForTags = 20

export interface LoadedStory extends LoadedArticles {
  readonly story: Story
  readonly ids: readonly ArticleId[]
  readonly tags: Awaited<ReturnType<StoreReader['listTagsOfArticles']>>
  readonly placeReasons: Awaited<ReturnType<typeof loadPlaceReasons>>
  readonly titleReasons: TitleWhy
  readonly hasMore: boolean
  readonly past: StoryPast
  readonly event: StoryEvent | undefined
  readonly origins: readonly Origin[]
  readonly days: LoadedDays
  /** Between the articles of the page and of the origins. */
  readonly reprints: readonly ReprintHead[]
  /** What the articles of the first page quote. */
  readonly quotes: Awaited<ReturnType<StoreReader['listQuotes']>>
  readonly choice: Choice | undefined
  readonly muted: Muted
  readonly note: Awaited<ReturnType<typeof loadNote>>
}

/** A story with a page of its articles; undefined when there is none of this id. */
export async function loadStory(
  reader: StoreReader,
  storyId: StoryId,
  { readerId, ...position }: { after?: Cursor<ArticleId>; readerId?: ReaderId | undefined },
): Promise<LoadedStory | undefined> {
  const isFirst = position.after === undefined
  const [story, found, titleReasons, events, origins, { choices, muted }, note] = await Promise.all([
    reader.findStory(storyId),
    reader.listArticleIds({ storyId, ...position, limit: articlesPerPage + 1 }),
    isFirst ? reader.listTitleReasons(storyId) : [],
    reader.listEvents([storyId]),
    // The drawing stands on the first page.
    isFirst ? reader.listOrigins(storyId) : [],
    loadChoices(reader, readerId),
    loadNote(reader, readerId, { kind: 'story', id: storyId }),
  ])
  if (!story) return undefined
  const ids = found.slice(0, articlesPerPage)
  const [placeReasons, tags, past, days, quotes] = await Promise.all([
    loadPlaceReasons(reader, ids),
    reader.listTagsOfArticles(ids.slice(0, articlesForTags)),
    loadPast(reader, story),
    isFirst ? loadStoryDays(reader, storyId, ids) : noDays,
    isFirst ? reader.listQuotes(ids, quotesEach) : new Map(),
  ])
  const cited = isFirst ? story.summary.map(({ articleId }) => articleId) : []
  const all = [
    ...new Set([...ids, ...cited, ...days.articleIds, ...origins.flatMap(({ articleIds }) => articleIds)]),
  ]
  const [reprints, articles] = await Promise.all([
    reader.listReprintsAmong(all),
    loadArticles(reader, all, readerId),
  ])
  const hasMore = found.length > articlesPerPage
  const choice = choices.find((one) => one.kind === 'story' && one.id === storyId)?.choice
  return {
    ...articles,
    story,
    ids,
    tags,
    placeReasons,
    titleReasons,
    hasMore,
    past,
    event: events.get(storyId),
    origins,
    days,
    reprints,
    quotes,
    choice,
    muted,
    note,
  }
}
