import type { Timestamp } from '../model/ids.ts'
import type { StoreWriter } from '../store/store.ts'
import type { Memory } from './memory.ts'
import { settlePlaced } from './settle-placed.ts'
import type { SharedTexts } from './share-texts.ts'
import { tellFollowers } from './tell-followers.ts'
import type { PlacedUnderstanding } from './understand-and-place.ts'

export interface SavePlacedContext {
  readonly memory: Memory
  readonly shared: SharedTexts
  readonly now: Timestamp
  /** Whether there is somebody who wants to hear of new articles at once, and this is one. */
  readonly isTold: boolean
}

/** Saves an article with its place, brings its story in order, and tells who wants to hear of it at once. */
export async function savePlaced(
  writer: StoreWriter,
  { understanding, unplaced }: PlacedUnderstanding,
  { memory, shared, now, isTold }: SavePlacedContext,
): Promise<void> {
  const storyId = await writer.saveUnderstanding(understanding)
  // Undefined: the article was revised or removed meanwhile, and is none of ours any more.
  if (storyId === undefined || unplaced === undefined) return shared.forget(understanding.articleId)
  await settlePlaced(writer, { ...unplaced, storyId }, { index: memory.index, now })
  if (isTold) await tellFollowers(writer, understanding.articleId, now)
}
