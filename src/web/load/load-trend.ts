import { rateTrend, spanOfTrend, type Trend, toDays } from '../../lib/rate-trend.ts'
import type { TagId, Timestamp } from '../../model/ids.ts'
import type { StoreReader } from '../../store/store.ts'

export interface LoadedTrend extends Trend {
  /** Outlets a day, oldest first; the last is the last 24 hours. */
  readonly days: readonly number[]
}

/** How many outlets used a tag on each of the last days, and what that says. */
export async function loadTrend(reader: StoreReader, tagId: TagId, now: Timestamp): Promise<LoadedTrend> {
  const days = toDays(await reader.countTagOutlets(tagId, spanOfTrend(now)))
  return { days, ...rateTrend(days, now - ((await reader.findBeginning()) ?? now)) }
}
