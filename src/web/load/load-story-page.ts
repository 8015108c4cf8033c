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
  const [loaded, discussed] = await Promise.all([
    loadStory(reader, id, position),
    position.after ? undefined : loadDiscussed(reader, id),
  ])
  if (!loaded) return undefined
  return { ...loaded, discussion: discussed && (await addEarlier(reader, discussed, loaded.past.splitFrom)) }
}

type Discussed = Omit<LoadedStoryDiscussion, 'earlier'>

/** What is said of a story, in short. */
async function loadDiscussed(reader: StoreReader, id: StoryId): Promise<Discussed> {
  const count = await reader.countComments(id)
  if (count === 0) return { count, newest: [], authors: new Map() }
  const newest = await reader.listThreads({ of: { storyId: id }, limit: newestShown })
  const authors = await reader.listReaders(newest.flatMap(({ readerId }) => readerId ?? []))
  return {
    count,
    newest: newest.filter(({ state }) => state === 'shown'),
    authors: new Map(authors.map((author) => [author.readerId, author])),
  }
}

async function addEarlier(
  reader: StoreReader,
  discussed: Discussed,
  splitFrom: Story | undefined,
): Promise<LoadedStoryDiscussion> {
  const count = splitFrom ? await reader.countComments(splitFrom.id) : 0
  return { ...discussed, earlier: splitFrom && count > 0 ? { storyId: splitFrom.id, count } : undefined }
}
