import type { TagId, Timestamp } from '../../model/ids.ts'
import type { StoreReader } from '../../store/store.ts'

const days = 30
const dayMs = 86_400_000

/** How many outlets used a tag on each of the last thirty days, oldest first; the last is the last 24 hours. */
export async function loadTrend(reader: StoreReader, tagId: TagId, now: Timestamp): Promise<number[]> {
  const counts = await reader.countTagOutlets(tagId, { since: now - days * dayMs, spanMs: dayMs })
  return Array.from({ length: days }, (_, day) => counts.get(day) ?? 0)
}
