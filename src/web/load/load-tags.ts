import { isUsualKnown } from '../../lib/rate-trend.ts'
import type { Timestamp } from '../../model/ids.ts'
import type { RisingTag, UsedTag } from '../../model/tag.ts'
import type { StoreReader } from '../../store/store.ts'
import { loadRising } from './load-rising.ts'

/** As many as are rated. */
const mostRising = 30
/** A column of each kind on one screen. */
const mostOfKind = 12
const weekMs = 7 * 86_400_000

export interface LoadedTags {
  readonly rising: readonly RisingTag[]
  /** Whether enough days are known to say that nothing rises. */
  readonly isUsualKnown: boolean
  /** Of the last week, those of most outlets first in each kind. */
  readonly used: readonly UsedTag[]
}

/** The hashtags that rise, and those that most outlets used in the last week. */
export async function loadTags(reader: StoreReader, now: Timestamp): Promise<LoadedTags> {
  return {
    rising: await loadRising(reader, now, mostRising),
    isUsualKnown: isUsualKnown(now - ((await reader.findBeginning()) ?? now)),
    used: await reader.listMostUsedTags(now - weekMs, mostOfKind),
  }
}
