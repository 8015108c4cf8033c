import type { Context } from 'hono'
import type { Timestamp } from '../../model/ids.ts'
import type { Store, StoreReader, StoreVersion } from '../../store/store.ts'
import { findVersion, isFresh } from '../remember-pages.ts'
import type { Site } from '../site.ts'
import type { SearchChoices } from '../views/search-view.ts'

interface Remembered {
  readonly choices: SearchChoices
  readonly version: StoreVersion
  readonly at: Timestamp
}

// Their names are some 6 kB, compressed; in a longer list nobody looks for one.
const mostOutlets = 300

const remembered = new WeakMap<Store, Remembered>()

/**
 * What a search may be narrowed by: the same on every page of results, and dearer to read than what was found, so that it
 * is remembered as pages are. It is as old as the page that it was read for, ten seconds at the most where no person wrote.
 */
export async function loadSearchChoices(
  context: Context,
  { store, clock, words }: Site,
  reader: StoreReader,
): Promise<SearchChoices> {
  const version = findVersion(context)
  const at = clock()
  const known = remembered.get(store)
  if (known && version && isFresh(known, version, at)) return known.choices
  const languages = await reader.listLanguages()
  const outlets = await reader.listOutletsByName(mostOutlets)
  const choices = {
    languages: languages.map((code) => ({ code, name: words.languageName(code) })),
    outlets: outlets.map(({ domain, name }) => ({ domain, name })),
  }
  if (version) remembered.set(store, { choices, version, at })
  return choices
}
