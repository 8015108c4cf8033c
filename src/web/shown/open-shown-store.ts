import type { Store, StoreReader } from '../../store/store.ts'
import { cutTexts } from './cut-texts.ts'
import { hideTakenDown } from './hide-taken-down.ts'

/**
 * The store as those see it whom a site shows its pages: without what was taken down, and, where texts may not be read
 * whole, with no more of each than may stand on a public page. What is written goes to the store as it is.
 */
export function openShownStore(store: Store, { isWhole }: { readonly isWhole: boolean }): Store {
  const shown = new WeakMap<StoreReader, StoreReader>()
  return {
    ...store,
    read: (work) =>
      store.read(async (reader) => {
        const known = shown.get(reader)
        if (known) return work(known)
        const left = hideTakenDown(reader)
        const seen = isWhole ? left : cutTexts(left)
        shown.set(reader, seen)
        return work(seen)
      }),
  }
}
