import { leastOutletsOfTrend, rankTrend, rateTrend, spanOfTrend, toDays } from '../lib/rate-trend.ts'
import type { Timestamp } from '../model/ids.ts'
import type { Ownership } from '../model/ownership.ts'
import type { TagTrend } from '../model/tag.ts'
import type { Store, StoreReader } from '../store/store.ts'

const dayMs = 86_400_000
/** Of those that most outlets use; the month of one is some 10,000 rows at the most. */
const mostRated = 100
const mostRising = 30

export interface RateContext {
  readonly store: Store
  readonly ownership: Ownership
}

/** Finds which hashtags more outlets use than usual and keeps them; false where another process owns placing by now. */
export async function rateTags({ store, ownership }: RateContext, now: Timestamp): Promise<boolean> {
  const trends = await store.read((reader) => listTrends(reader, now))
  return store.write(async (writer) => {
    if (!(await writer.isOwner(ownership))) return false
    await writer.saveTrends(trends, now)
    return true
  })
}

async function listTrends(reader: StoreReader, now: Timestamp): Promise<TagTrend[]> {
  const knownMs = now - ((await reader.findBeginning()) ?? now)
  const trends: TagTrend[] = []
  for (const tagId of await reader.listBusyTags(now - dayMs, leastOutletsOfTrend, mostRated)) {
    const days = toDays(await reader.countTagOutlets(tagId, spanOfTrend(now)))
    const { now: outlets, expected, isRising } = rateTrend(days, knownMs)
    if (isRising && expected !== undefined)
      trends.push({ tagId, outlets, expected, days, rank: rankTrend({ now: outlets, expected }) })
  }
  return trends.sort((one, other) => other.rank - one.rank).slice(0, mostRising)
}
