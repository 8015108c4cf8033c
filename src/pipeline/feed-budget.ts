import type { Timestamp } from '../model/ids.ts'
import type { Store } from '../store/store.ts'

/** Three feeds a second: a home connection does not notice it, and 10,000 feeds are read hourly. */
const readingsAnHour = 10_800
/** The sum is a walk through all feeds, and it changes slowly. */
const countEveryMs = 5 * 60_000

export interface FeedBudget {
  /** How many times longer each feed waits so that all together stay within the budget; 1 where they are few. */
  findStretch(now: Timestamp): Promise<number>
}

/** The budget that all feeds share, whatever the number of processes: what each waits follows from the sum in the store. */
export function createFeedBudget(store: Store): FeedBudget {
  let countedAt = Number.NEGATIVE_INFINITY
  let stretch = 1
  return {
    async findStretch(now) {
      if (now - countedAt >= countEveryMs) {
        countedAt = now
        const wanted = await store.read((reader) => reader.countReadingsAnHour())
        stretch = Math.max(1, wanted / readingsAnHour)
      }
      return stretch
    },
  }
}
