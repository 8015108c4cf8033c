import type { ReaderId, StoryId, Timestamp } from '../../model/ids.ts'
import type { ReaderChoice } from '../../model/reader.ts'
import type { Story } from '../../model/story.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'
import { loadFollowed } from './load-followed.ts'
import { listHeard, loadHeardStories } from './load-heard-stories.ts'
import { loadReader } from './load-reader.ts'
import { loadToldStories, type ToldStory } from './load-told-stories.ts'

export interface LoadedBriefing extends LoadedArticles {
  readonly stories: readonly ToldStory[]
  readonly since: Timestamp
  /** When the reader was here before; undefined where that is not known. */
  readonly lastVisitAt: Timestamp | undefined
  /** By what the reader follows each story; empty where the briefing is the top of the front page. */
  readonly because: ReadonlyMap<StoryId, readonly ReaderChoice[]>
  readonly isFollowed: boolean
}

export interface BriefingRequest {
  readonly readerId: ReaderId | undefined
  readonly now: Timestamp
  /** Since the last visit in place of a day. */
  readonly sinceVisit: boolean
}

const dayMs = 86_400_000
/** What is older than what counts as news of what is followed was there to be seen. */
const longestMs = 3 * dayMs
/** Five minutes of reading. */
const mostStories = 20
const sentencesEach = 3

/**
 * What is new of what a reader follows, by story, of the last day or since the last visit, best rank first; for who follows
 * nothing the top of the front page. An event that is told in several languages stands there once.
 */
export async function loadBriefing(
  reader: StoreReader,
  { readerId, now, sinceVisit }: BriefingRequest,
): Promise<LoadedBriefing> {
  const who = await loadReader(reader, readerId, now)
  const lastVisitAt = who.reader?.lastVisitAt
  const since = sinceVisit && lastVisitAt !== undefined ? Math.max(lastVisitAt, now - longestMs) : now - dayMs
  const isFollowed = who.choices.some(({ choice }) => choice === 'follow')
  const { stories, because } = isFollowed
    ? await loadFollowed(reader, who, { now })
    : { stories: [], because: new Map() }
  const fresh = stories.filter(({ latestAt }) => latestAt >= since)
  const heard = await listHeard(reader, fresh, who.muted)
  const top = isFollowed
    ? await leaveOutTold(
        reader,
        fresh.filter(({ id }) => heard.has(id)),
      )
    : (await loadHeardStories(reader, { limit: mostStories, since }, { muted: who.muted, followed: [] }))
        .stories
  const told = await loadToldStories(reader, top.slice(0, mostStories), sentencesEach)
  const ids = told.flatMap(({ sentences }) => sentences.map(({ articleId }) => articleId))
  return { ...(await loadArticles(reader, ids)), stories: told, since, lastVisitAt, because, isFollowed }
}

/** Of the stories of one event in several languages the first. */
async function leaveOutTold(reader: StoreReader, stories: readonly Story[]): Promise<Story[]> {
  const events = await reader.listEvents(stories.map(({ id }) => id))
  const told = new Set<StoryId>()
  return stories.filter(({ id }) => {
    if (told.has(id)) return false
    for (const { story } of events.get(id)?.stories ?? []) told.add(story.id)
    return true
  })
}
