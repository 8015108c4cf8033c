import type { Timestamp } from '../model/ids.ts'
import type { Store } from '../store/store.ts'
import {
  addToPassageIndex,
  createPassageIndex,
  forgetTextsBefore,
  type PassageIndex,
} from '../understand/passage-index.ts'
import { reprintSettings } from '../understand/reprint-settings.ts'

/** Texts read at once when memory is made again: a megabyte. */
const atOnce = 1_000

/** What finding reprints remembers, made from all that the store still holds in the order of reading: the same after a restart as without one. */
export async function rememberTexts(store: Store): Promise<PassageIndex> {
  const index = createPassageIndex(reprintSettings)
  for (let after = 0; ; ) {
    const part = { most: reprintSettings.maxTexts, after, limit: atOnce }
    const texts = await store.read((reader) => reader.listRememberedTexts(part))
    for (const text of texts) addToPassageIndex(index, text, text.fingerprints)
    if (texts.length < atOnce) return index
    after = texts.at(-1)?.number ?? after
  }
}

/** Lets go what is too old to be compared, here and in the store. */
export async function forgetOldTexts(store: Store, index: PassageIndex, now: Timestamp): Promise<void> {
  const before = now - reprintSettings.windowMs
  forgetTextsBefore(index, before)
  await store.write((writer) => writer.forgetTexts(before))
}
