import type { Timestamp } from '../model/ids.ts'
import type { ArticleWork } from '../model/understanding.ts'
import type { Store, StoreWriter } from '../store/store.ts'
import { type ReadArticle, readArticle } from '../understand/read-article.ts'
import { addToIndex } from '../understand/story-index.ts'
import type { PipelineEvents } from './events.ts'
import { loadTermCounts, saveTermCounts } from './term-counts-of-batch.ts'
import {
  keepWithoutUnderstanding,
  type Memory,
  type PlacedUnderstanding,
  understandAndPlace,
} from './understand-and-place.ts'

/** Articles a transaction: reading pages wait for none of it, another writer for some 50 ms at most. */
const batchSize = 32
/** A batch takes well under a second; what a dead process held is free again after this. */
const leaseMs = 60_000

export interface TakeInContext {
  readonly store: Store
  readonly memory: Memory
  readonly events: PipelineEvents
}

/** Understands a batch of due articles and puts each in its story, all in one transaction. Says how many there were. */
export async function takeInArticles(context: TakeInContext, now: Timestamp): Promise<number> {
  const { store, memory } = context
  const due = await store.write((writer) => writer.claimDueArticles({ now, leaseMs, limit: batchSize }))
  if (due.length === 0) return 0
  const batch = due.map((work) => ({ work, read: attempt(() => readArticle(work, memory.detect)) }))
  const readable = batch.flatMap(({ read }) => (read.ok ? [read.value] : []))
  const counts = await loadTermCounts(store, readable)
  await store.write(async (writer) => {
    for (const { work, read } of batch) {
      const place = (article: ReadArticle) => understandAndPlace(work, article, { memory, counts })
      await save(writer, understandOrKeep(work, read, place, context.events), memory)
    }
    await saveTermCounts(writer, counts)
  })
  return due.length
}

type Attempt<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: unknown }

/** One article that breaks a rule of ours must not stand in the way of all that come after it. */
function attempt<Value>(work: () => Value): Attempt<Value> {
  try {
    return { ok: true, value: work() }
  } catch (error) {
    return { ok: false, error }
  }
}

function understandOrKeep(
  work: ArticleWork,
  read: Attempt<ReadArticle>,
  place: (read: ReadArticle) => PlacedUnderstanding,
  events: PipelineEvents,
): PlacedUnderstanding {
  const placed = read.ok ? attempt(() => place(read.value)) : read
  if (placed.ok) return placed.value
  events.articleNotUnderstood(work.article, placed.error)
  return keepWithoutUnderstanding(work, placed.error)
}

async function save(
  writer: StoreWriter,
  { understanding, unplaced }: PlacedUnderstanding,
  memory: Memory,
): Promise<void> {
  const storyId = await writer.saveUnderstanding(understanding)
  // Undefined: the article was revised or removed meanwhile, and is none of ours any more.
  if (storyId === undefined || unplaced === undefined) return
  addToIndex(memory.index, { ...unplaced, storyId })
  for (const { slug } of understanding.tags) memory.knownTags.add(slug)
}
