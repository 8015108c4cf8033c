import type { ArticleId, Timestamp } from '../model/ids.ts'
import type { Cursor } from '../store/pages.ts'
import type { Store } from '../store/store.ts'
import type { Alarm } from './alarm.ts'

/** What may stay of the articles; `none` is no limit. */
export interface KeepLimits {
  readonly days: number | 'none'
  readonly articles: number | 'none'
  readonly megabytes: number | 'none'
}

export const noLimits: KeepLimits = { days: 'none', articles: 'none', megabytes: 'none' }

export interface KeepOptions {
  readonly store: Store
  readonly limits: KeepLimits
  readonly now: () => Timestamp
  readonly alarm: Pick<Alarm, 'sleep'>
  readonly signal: AbortSignal
}

const dayMs = 86_400_000
const megabyte = 1_000_000
/** Articles a transaction: 20 to 40 ms, which another writer does not notice. */
const articlesAtOnce = 50
/** Between two of them, so that four fifths of the time are for others. */
const pauseMs = 150
/** Often enough for a limit in days. */
const lookEveryMs = 3_600_000

/** Removes the oldest articles, a few at a time, as long as there are more than the limits allow. */
export async function keepWithinLimits(options: KeepOptions): Promise<void> {
  const { alarm, signal } = options
  while (!signal.aborted) {
    await removeBeyondLimits(options)
    await sleepFor(lookEveryMs, alarm, signal)
  }
}

/** One look: removes what is beyond the limits now, and says how many articles went. */
export async function removeBeyondLimits(options: KeepOptions): Promise<number> {
  const { store, limits, now } = options
  const tooOld = limits.days === 'none' ? 0 : now() - limits.days * dayMs
  const byAge = await removeOldest(options, { before: tooOld, most: Number.POSITIVE_INFINITY })
  const tooMany = await countBeyond(store, limits)
  return byAge + (await removeOldest(options, { before: Number.MAX_SAFE_INTEGER, most: tooMany }))
}

async function countBeyond(store: Store, { articles, megabytes }: KeepLimits): Promise<number> {
  if (articles === 'none' && megabytes === 'none') return 0
  const { count, bytes } = await store.read(async (reader) => ({
    count: await reader.countArticles(),
    bytes: await reader.measureBytes(),
  }))
  const byCount = articles === 'none' ? 0 : count - articles
  // What an article takes on average: PostgreSQL gives back room only when its autovacuum has been there.
  const bySize =
    megabytes === 'none' ? 0 : Math.ceil((bytes - megabytes * megabyte) / (bytes / Math.max(1, count)))
  return Math.max(0, byCount, bySize)
}

interface Oldest {
  readonly before: Timestamp
  readonly most: number
}

async function removeOldest(
  { store, now, alarm, signal }: KeepOptions,
  { before, most }: Oldest,
): Promise<number> {
  let removed = 0
  let after: Cursor<ArticleId> | undefined
  while (removed < most && !signal.aborted) {
    const limit = Math.min(articlesAtOnce, most - removed)
    const old = { before, limit, now: now(), ...(after && { after }) }
    const part = await store.write((writer) => writer.removeOldArticles(old))
    removed += part.count
    after = part.next
    if (after === undefined) break
    await sleepFor(pauseMs, alarm, signal)
  }
  return removed
}

/** Whoever rings wakes others; a pause is a pause. */
async function sleepFor(ms: number, alarm: Pick<Alarm, 'sleep'>, signal: AbortSignal): Promise<void> {
  const until = performance.now() + ms
  while (performance.now() < until && !signal.aborted) await alarm.sleep(until - performance.now())
}
