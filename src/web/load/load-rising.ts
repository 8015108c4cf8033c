import type { Timestamp } from '../../model/ids.ts'
import type { RisingTag } from '../../model/tag.ts'
import type { StoreReader } from '../../store/store.ts'

/** What was rated longer ago says nothing of today: nobody places articles at the moment. */
const ratedWithinMs = 3_600_000

/** The hashtags that rise now, the first first. */
export function loadRising(reader: StoreReader, now: Timestamp, limit: number): Promise<RisingTag[]> {
  return reader.listRisingTags(now - ratedWithinMs, limit)
}
