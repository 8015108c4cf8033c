import type { Timestamp } from '../model/ids.ts'
import type { Store } from '../store/store.ts'
import type { Tries } from './accounts.ts'

/** Counts one more try by each key, in the store, so that several processes count together; true where one was too much. */
export function isTooOften(store: Store, now: () => Timestamp, tries: readonly Tries[]): Promise<boolean> {
  return store.write(async (writer) => {
    let isOver = false
    for (const { key, most, spanMs } of tries)
      if ((await writer.countAttempt({ key, now: now(), spanMs })) > most) isOver = true
    return isOver
  })
}
