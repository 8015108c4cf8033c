import type { ArticleId, StoryId } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import type { Cursor } from '../../store/pages.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedStory, loadStory } from './load-story.ts'

// What is wanted is among the first, or its address is known.
const mostNear = 6

export interface LoadedCorrectable extends LoadedStory {
  /** Stories that may be the same, or where an article may belong; of its own language. */
  readonly near: readonly Story[]
}

/** A story with a page of its articles and the stories that are most like it; undefined when there is none of this id. */
export async function loadCorrectable(
  reader: StoreReader,
  id: StoryId,
  position: { after?: Cursor<ArticleId> },
): Promise<LoadedCorrectable | undefined> {
  const loaded = await loadStory(reader, id, position)
  if (!loaded) return undefined
  const near = await reader.listNearStories(id, mostNear)
  return { ...loaded, near: near.filter(({ language }) => language === loaded.story.language) }
}
