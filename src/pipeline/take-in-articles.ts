import type { Timestamp } from '../model/ids.ts'
import type { Ownership } from '../model/ownership.ts'
import type { ArticleWork } from '../model/understanding.ts'
import type { Store, StoreWriter } from '../store/store.ts'
import type { PipelineEvents } from './events.ts'
import { learnFromPersons } from './learn-from-persons.ts'
import type { Memory } from './memory.ts'
import { readWork } from './read-work.ts'
import { savePlaced } from './save-placed.ts'
import { shareTexts } from './share-texts.ts'
import { loadTermCounts, saveTermCounts } from './term-counts-of-batch.ts'
import {
  keepWithoutUnderstanding,
  type PlacedUnderstanding,
  placeUnderstood,
  type Understood,
  understandRead,
} from './understand-and-place.ts'

/**
 * Articles a transaction: reading pages wait for none of it, another writer for some 80 ms. Half as many write nearly twice
 * the bytes, as each transaction touches the same pages of counts once more (docs/durability.md).
 */
const batchSize = 64
/** A batch takes well under a second; what a dead process held is free again after this. */
const leaseMs = 60_000

export interface TakeInContext {
  readonly store: Store
  readonly memory: Memory
  readonly ownership: Ownership
  readonly events: PipelineEvents
}

/**
 * Understands a batch of due articles and puts each in its story, all in one transaction. Says how many there were; undefined, and nothing written, when
 * another process owns placing by now.
 */
export async function takeInArticles(context: TakeInContext, now: Timestamp): Promise<number | undefined> {
  const { store, memory, ownership } = context
  const due = await store.write((writer) => writer.claimDueArticles({ now, leaseMs, limit: batchSize }))
  if (due.length === 0) return 0
  const read = due.map((work) => attempt(() => readWork(work, memory.detect)))
  const whole = read.flatMap((one) => (one.ok ? [one.value] : []))
  const counts = await loadTermCounts(
    store,
    whole.map(({ article }) => article),
  )
  const shared = await shareTexts(
    store,
    memory.passages,
    whole.map(({ text }) => text),
  )
  // All that can be done before the transaction is, for the other worker waits for it.
  const understood = read.map((one) =>
    attemptNext(one, (work) =>
      understandRead(work, { memory, counts, reprints: shared.findReprints(work.text) }),
    ),
  )
  return store.write(async (writer) => {
    if (!(await writer.isOwner(ownership))) return undefined
    await learnFromPersons(writer, memory.index)
    const isTold = await writer.hasFollowers()
    for (const [at, work] of due.entries()) {
      const next = understood[at] as Attempt<Understood>
      const current = await findPlaceNow(writer, work)
      const placed = attemptNext(next, (article) => placeUnderstood(current, article, memory.index))
      const found = placed.ok ? placed.value : keep(current, placed.error, context)
      const isNew = work.article.storyId === undefined
      await savePlaced(writer, found, { memory, shared, now, isTold: isTold && isNew })
    }
    await saveTermCounts(writer, counts)
    return due.length
  })
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

function attemptNext<Before, Value>(before: Attempt<Before>, work: (value: Before) => Value): Attempt<Value> {
  return before.ok ? attempt(() => work(before.value)) : before
}

function keep(work: ArticleWork, error: unknown, { events }: TakeInContext): PlacedUnderstanding {
  events.articleNotUnderstood(work.article, error)
  return keepWithoutUnderstanding(work, error)
}

/** An edited article may have gone from story to story since it was claimed, by what was placed before it. */
async function findPlaceNow(writer: StoreWriter, work: ArticleWork): Promise<ArticleWork> {
  if (work.article.storyId === undefined) return work
  const [article] = await writer.listArticles([work.article.id])
  return article ? { ...work, article: { ...work.article, storyId: article.storyId } } : work
}
