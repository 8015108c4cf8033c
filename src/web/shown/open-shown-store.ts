import type { Store } from '../../store/store.ts'
import { cutTexts } from './cut-texts.ts'
import { hideTakenDown } from './hide-taken-down.ts'

/**
 * The store as those see it whom a site shows its pages: without what was taken down, and, where texts may not be read
 * whole, with no more of each than may stand on a public page. What is written goes to the store as it is.
 */
export function openShownStore(store: Store, { isWhole }: { readonly isWhole: boolean }): Store {
  return {
    ...store,
    read: (work) =>
      store.read((reader) => {
        // Made anew for each read, as what is taken down is looked up once in each.
        const left = hideTakenDown(reader)
        return work(isWhole ? left : cutTexts(left))
      }),
  }
}
