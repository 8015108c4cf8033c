import type { Timestamp } from '../model/ids.ts'
import type { PlacedArticle, Story } from '../model/story.ts'
import type { StoreWriter } from '../store/store.ts'
import { type StoryChanges, settleSilent, settleStory } from '../understand/settle-story.ts'
import { addToIndex, type StoryIndex } from '../understand/story-index.ts'
import { isAgainstPersons } from './is-against-persons.ts'

interface SettleContext {
  readonly index: StoryIndex
  readonly now: Timestamp
}

/** Remembers an article that was saved in its story, and merges or splits that story where it now should be. */
export async function settlePlaced(
  writer: StoreWriter,
  placed: PlacedArticle,
  context: SettleContext,
): Promise<void> {
  addToIndex(context.index, placed)
  await carryOut(writer, settleStory(context.index, placed), context)
}

/** Merges or splits a story that has fallen silent, as far as it is remembered. */
export async function settleQuiet(
  writer: StoreWriter,
  { id, language }: Story,
  context: SettleContext,
): Promise<void> {
  await carryOut(writer, settleSilent(context.index, { storyId: id, language }), context)
}

/** In the store first, then in memory: both in this transaction, and memory is made again where it fails. */
async function carryOut(
  writer: StoreWriter,
  changes: StoryChanges,
  { index, now }: SettleContext,
): Promise<void> {
  for (let next = changes.next(); !next.done; ) {
    const { kind, from, to, articles, why } = next.value
    if (await isAgainstPersons(writer, index.corrections, next.value)) {
      next = changes.next(undefined)
      continue
    }
    const articleIds = kind === 'merge' ? 'all' : articles.map(({ articleId }) => articleId)
    next = changes.next(await writer.moveArticles({ articleIds, from, to, why, now }))
  }
}
