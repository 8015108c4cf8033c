import { learnFurniture } from '../extract/learn-furniture.ts'
import type { OutletId, Timestamp } from '../model/ids.ts'
import type { Store } from '../store/store.ts'

/** Enough that what stands on a fifth of them is the outlet's habit, and a hundredth of a second to read. */
const pagesLooked = 40
/** Sites change their furniture now and then. */
const learntForMs = 3_600_000
const mostOutlets = 1_000

export interface Furniture {
  /** Fingerprints of lines that recur on the pages of an outlet; none of an outlet that is new here. */
  find(outletId: OutletId): Promise<readonly string[]>
}

/** What the store's texts of an outlet have in common, learnt anew every hour. */
export function recallFurniture(store: Store, now: () => Timestamp): Furniture {
  const learnt = new Map<OutletId, { readonly at: Timestamp; readonly lines: readonly string[] }>()
  return {
    async find(outletId) {
      const known = learnt.get(outletId)
      if (known && now() - known.at < learntForMs) return known.lines
      const texts = await store.read((reader) => reader.listPageTexts(outletId, pagesLooked))
      const lines = [...learnFurniture(texts.map((text) => text.split('\n')))]
      learnt.delete(outletId)
      learnt.set(outletId, { at: now(), lines })
      const [oldest] = learnt.keys()
      if (learnt.size > mostOutlets && oldest !== undefined) learnt.delete(oldest)
      return lines
    },
  }
}
