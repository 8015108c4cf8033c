import type { StoryEvent } from '../../model/event.ts'
import type { ArticleId, StoryId } from '../../model/ids.ts'
import type { Muted } from '../../model/reader.ts'
import type { Story } from '../../model/story.ts'
import type { Cursor, StoryPage } from '../../store/pages.ts'
import type { StoreReader } from '../../store/store.ts'
import { arrangeStories, followMs } from './arrange-stories.ts'

// Enough to find the four further outlets and to draw most stories whole; 25 times as many rows are read for a page.
const articlesPerStory = 12
// A reader who mutes most of what comes in sees short pages, but no page walks through the whole archive.
const mostRounds = 4

export type Members = ReadonlyMap<StoryId, readonly ArticleId[]>

export interface HeardStories {
  readonly stories: readonly Story[]
  /** The newest articles of each that are neither of muted outlets nor hidden by a rule. */
  readonly members: Members
  /** Of those that are told in other languages too. */
  readonly events: ReadonlyMap<StoryId, StoryEvent>
  /** Where the next page begins; undefined where there is none. */
  readonly next: Cursor<StoryId> | undefined
}

interface Taste {
  readonly muted: Muted
  /** Stories that stand further forward than by their rank. */
  readonly followed: readonly Story[]
}

/**
 * A page of stories without those that a reader does not want to hear of. Where that leaves less than half a page, it
 * goes on with the next part of the walk, a few times. An event that is told in several languages stands there once.
 */
export async function loadHeardStories(
  reader: StoreReader,
  page: StoryPage,
  taste: Taste,
): Promise<HeardStories> {
  const stories: Story[] = []
  const members = new Map<StoryId, readonly ArticleId[]>()
  const events = new Map<StoryId, StoryEvent>()
  let next: Cursor<StoryId> | undefined = page.after
  for (let round = 0; round < mostRounds && stories.length * 2 < page.limit; round++) {
    const part = await walk(reader, { ...page, ...(next && { after: next }) }, taste.followed)
    const told = await reader.listEvents(part.stories.map(({ id }) => id))
    const siblings = [...told.values()].flatMap((event) => event.stories.map(({ story }) => story))
    const heard = await listHeard(reader, [...part.stories, ...siblings], taste.muted)
    for (const story of part.stories) {
      const ids = heard.get(story.id)
      const event = told.get(story.id)
      if (!ids || (event && isToldBefore(story, event, { heard, page, taste }))) continue
      stories.push(story)
      members.set(story.id, ids)
      if (event) events.set(story.id, event)
    }
    next = part.next
    if (!next) break
  }
  return { stories, members, events, next }
}

interface ShownBy {
  readonly heard: Members
  readonly page: StoryPage
  readonly taste: Taste
}

/** Whether another story of the event stands further forward, on whatever page; in one language there is one alone. */
function isToldBefore(story: Story, event: StoryEvent, { heard, page, taste }: ShownBy): boolean {
  if (page.language !== undefined) return false
  const followed = new Set(taste.followed.map(({ id }) => id))
  const placeOf = ({ id, rank }: Story) => rank + (followed.has(id) ? followMs : 0)
  return event.stories.some(({ story: other }) => {
    const ahead = placeOf(other) - placeOf(story) || other.id - story.id
    return ahead > 0 && heard.has(other.id)
  })
}

async function walk(
  reader: StoreReader,
  page: StoryPage,
  followed: readonly Story[],
): Promise<Pick<HeardStories, 'stories' | 'next'>> {
  const { after, limit } = page
  const found = await reader.listStories({ ...page, limit: limit + 1 })
  const hasMore = found.length > limit
  const ranked = found.slice(0, limit)
  const arranged = arrangeStories({ ranked, followed, after, hasMore })
  const shown = arranged.slice(0, limit)
  const last = shown.at(-1)
  // Where all of a part was shown further forward, the walk goes on behind it.
  const end = ranked.at(-1)
  const next = last ? { at: last.place, id: last.story.id } : end && { at: end.rank, id: end.id }
  const stories = shown.map(({ story }) => story)
  return { stories, next: hasMore || arranged.length > limit ? next : undefined }
}

/**
 * The newest articles of those of the stories that a reader wants to hear of. A story is not heard where it or its section is muted,
 * where all of it comes from muted outlets or is hidden by the reader's rules, and where at least half of it bears a
 * muted hashtag, quotes a muted person or is found by a muted search.
 */
export async function listHeard(
  reader: StoreReader,
  stories: readonly Story[],
  muted: Muted,
): Promise<Map<StoryId, readonly ArticleId[]>> {
  const silent = new Set(muted.storyIds)
  const isFiled = ({ section }: Story) => section !== undefined && muted.sections.includes(section)
  const heard = stories.filter((story) => !silent.has(story.id) && !isFiled(story))
  const ids = [...new Set(heard.map(({ id }) => id))]
  const members = await reader.listArticleIdsOfStories(ids, articlesPerStory, muted)
  const unwanted = await listUnwanted(reader, [...members.values()].flat(), muted)
  if (unwanted.size === 0) return members
  const isHeard = (articles: readonly ArticleId[]) =>
    articles.filter((id) => unwanted.has(id)).length * 2 < articles.length
  return new Map([...members].filter(([, articles]) => isHeard(articles)))
}

async function listUnwanted(
  reader: StoreReader,
  ids: readonly ArticleId[],
  { tagIds, speakerSlugs, articleIds }: Muted,
): Promise<Set<ArticleId>> {
  const unwanted = new Set(articleIds)
  if (tagIds.length > 0) for (const id of await reader.listBearers(ids, tagIds)) unwanted.add(id)
  if (speakerSlugs.length > 0) for (const id of await reader.listQuoting(ids, speakerSlugs)) unwanted.add(id)
  return unwanted
}
