import type { ArticleId, StoryId } from '../model/ids.ts'
import type { StoreReader } from '../store/store.ts'
import { learnCorrections } from '../understand/correction-index.ts'
import { followMoves } from '../understand/follow-moves.ts'
import type { StoryIndex } from '../understand/story-index.ts'

/** Corrections of one story name some hundred articles. */
const correctionsAtOnce = 100

/**
 * Learns what persons have said since the last time, and where they put articles. To be done first in every transaction
 * that places or moves articles, so that nothing is decided by what was true before.
 */
export async function learnFromPersons(reader: StoreReader, index: StoryIndex): Promise<void> {
  const { corrections } = index
  while (true) {
    const found = await reader.listCorrectionsSince(corrections.change, correctionsAtOnce)
    learnCorrections(corrections, found)
    const named = found.flatMap(({ sides }) => [...sides.moved, ...sides.left, ...sides.joined])
    await follow(reader, index, new Set(named))
    if (found.length < correctionsAtOnce) return
  }
}

async function follow(reader: StoreReader, index: StoryIndex, named: ReadonlySet<ArticleId>): Promise<void> {
  const remembered = [...index.shards.values()].flatMap(({ articles }) =>
    [...named].filter((id) => articles.has(id)),
  )
  if (remembered.length === 0) return
  const places = new Map<ArticleId, StoryId>()
  for (const { id, storyId } of await reader.listArticles(remembered))
    if (storyId !== undefined) places.set(id, storyId)
  followMoves(index, places)
}
