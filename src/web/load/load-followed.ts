import type { StoryId, Timestamp } from '../../model/ids.ts'
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

/** The stories with news of what a reader follows, but for muted ones, best rank first; in one language where it is said. */
export async function loadFollowed(
  reader: StoreReader,
  { reader: who, choices, muted }: LoadedReader,
  { language, now }: { readonly language?: string | undefined; readonly now: Timestamp },
): Promise<FollowedStories> {
  const follows = choices.filter(({ choice }) => choice === 'follow')
  if (!who || follows.length === 0) return { stories: [], because: new Map() }
  const kinds = new Set(follows.map(({ kind }) => kind))
  const news = await reader.listFollowedNews({ readerId: who.id, kinds, since: now - newsMs })
  const choiceOf = new Map(follows.map((choice) => [`${choice.kind} ${choice.id}`, choice]))
  const because = new Map<StoryId, ReaderChoice[]>()
  for (const { storyId, subject } of news) {
    const choice = choiceOf.get(`${subject.kind} ${subject.id}`)
    if (choice) because.set(storyId, [...(because.get(storyId) ?? []), choice])
  }
  const silent = new Set(muted.storyIds)
  const found = await reader.listStoriesById([...because.keys()])
  const stories = found
    .filter((story) => !silent.has(story.id) && (language === undefined || story.language === language))
    .sort((one, other) => other.rank - one.rank)
    .slice(0, mostFollowed)
  return { stories, because }
}
