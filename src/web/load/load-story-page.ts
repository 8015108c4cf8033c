import type { Comment } from '../../model/comment.ts'
import type { ReaderId, StoryId } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import type { Visitor } from '../../model/visitor.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedStory, loadStory } from './load-story.ts'

/** Enough to see what is talked about; the discussion has a page of its own. */
const newestShown = 3

export interface LoadedStoryPage extends LoadedStory {
  /** On the first page. */
  readonly discussion: LoadedStoryDiscussion | undefined
}

export interface LoadedStoryDiscussion {
  readonly count: number
  readonly newest: readonly Comment[]
  readonly authors: ReadonlyMap<ReaderId, Visitor>
  /** What is said of the story that this one was a part of. */
  readonly earlier: { readonly storyId: StoryId; readonly count: number } | undefined
}

/** A page of a story's articles, with what is said of it; undefined where there is none of this id. */
export async function loadStoryPage(
  ...[reader, id, position]: Parameters<typeof loadStory>
): Promise<LoadedStoryPage | undefined> {
  const loaded = await loadStory(reader, id, position)
  if (!loaded) return undefined
  const discussion = position.after
    ? undefined
    : await loadStoryDiscussion(reader, loaded.story, loaded.past.splitFrom)
  return { ...loaded, discussion }
}

/** What is said of a story, in short. */
async function loadStoryDiscussion(
  reader: StoreReader,
  { id }: Story,
  splitFrom: Story | undefined,
): Promise<LoadedStoryDiscussion> {
  const count = await reader.countComments(id)
  const newest = count === 0 ? [] : await reader.listThreads({ of: { storyId: id }, limit: newestShown })
  const authors = await reader.listReaders(newest.flatMap(({ readerId }) => readerId ?? []))
  const earlierCount = splitFrom ? await reader.countComments(splitFrom.id) : 0
  return {
    count,
    newest: newest.filter(({ state }) => state === 'shown'),
    authors: new Map(authors.map((author) => [author.readerId, author])),
    earlier: splitFrom && earlierCount > 0 ? { storyId: splitFrom.id, count: earlierCount } : undefined,
  }
}
