import type { FolderId, StoryId, Timestamp } from '../../model/ids.ts'
import type { ReaderChoice } from '../../model/reader.ts'
import type { Story } from '../../model/story.ts'
import type { StoreReader } from '../../store/store.ts'
import type { LoadedReader } from './load-reader.ts'

export interface FollowedStories {
  readonly stories: readonly Story[]
  /** By which of their choices a reader follows each story. */
  readonly because: ReadonlyMap<StoryId, readonly ReaderChoice[]>
}

/** News of what is followed are of the last three days: what is older was there to be seen. */
const newsMs = 3 * 86_400_000

/** Some ten pages: what ranks lower stands where it would without being followed. */
const mostFollowed = 300

/** Of each search that is followed so many of the newest: more of one would crowd out the others. */
const foundEach = 5

interface FollowedOptions {
  readonly language?: string | undefined
  /** Only what is in these. */
  readonly folderIds?: readonly FolderId[] | undefined
  readonly now: Timestamp
}

/** The stories with news of what a reader follows, but for muted ones, best rank first; in one language where it is said. */
export async function loadFollowed(
  reader: StoreReader,
  { reader: who, choices, muted }: LoadedReader,
  { language, folderIds, now }: FollowedOptions,
): Promise<FollowedStories> {
  const isIn = ({ folderId }: ReaderChoice) =>
    !folderIds || (folderId !== undefined && folderIds.includes(folderId))
  const follows = choices.filter((one) => one.choice === 'follow' && isIn(one))
  if (!who || follows.length === 0) return { stories: [], because: new Map() }
  const kinds = new Set(follows.map(({ kind }) => kind))
  const asked = { readerId: who.id, kinds, since: now - newsMs, ...(folderIds && { folderIds }) }
  const news = await reader.listFollowedNews(asked)
  const choiceOf = new Map(follows.map((choice) => [`${choice.kind} ${choice.id}`, choice]))
  const because = new Map<StoryId, ReaderChoice[]>()
  for (const { storyId, subject } of news) {
    const choice = choiceOf.get(`${subject.kind} ${subject.id}`)
    if (choice) because.set(storyId, [...(because.get(storyId) ?? []), choice])
  }
  const page = { from: now - newsMs, limit: foundEach }
  for (const choice of follows) {
    if (choice.kind !== 'search' || choice.slug === undefined) continue
    for (const storyId of await reader.listFoundStories(choice.slug, page))
      because.set(storyId, [...(because.get(storyId) ?? []), choice])
  }
  const silent = new Set(muted.storyIds)
  const found = await reader.listStoriesById([...because.keys()])
  const stories = found
    .filter((story) => !silent.has(story.id) && (language === undefined || story.language === language))
    .sort((one, other) => other.rank - one.rank)
    .slice(0, mostFollowed)
  return { stories, because }
}
