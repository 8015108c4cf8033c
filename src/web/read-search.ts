/** What a person typed into the search form: as it stands, and as a query or the sentence that says why it is none. */

import { listNamedOutlets } from '../lib/list-named-outlets.ts'
import { type ParsedSearch, parseSearch } from '../lib/search-terms.ts'
import type { Outlet } from '../model/outlet.ts'
import type { Tag } from '../model/tag.ts'
import type { SearchQuery } from '../store/pages.ts'
import type { StoreReader } from '../store/store.ts'
import type { Site } from './site.ts'
import { startOfDay } from './start-of-day.ts'
import type { SearchFields } from './views/search-view.ts'

type Filters = Omit<SearchQuery, 'text' | 'limit' | 'after'>

export type AskedSearch =
  | { readonly kind: 'query'; readonly query: Omit<SearchQuery, 'limit'>; readonly parsed: ParsedSearch }
  /** No words: everything that the filters let through. */
  | { readonly kind: 'all'; readonly filters: Filters }
  /** No sentence on the first visit, where nobody has asked for anything yet. */
  | { readonly kind: 'nothing'; readonly sentence: string | undefined }

// The last day counts whole; one hour of it may be lost or won when the clocks change.
const dayMs = 24 * 3_600_000

// Longer than any question; the form itself takes no more, but an address can.
const maxLength = 1000

// More outlets than the largest list of feeds that can be imported has.
const maxOutlets = 30_000
// Of several names a few show what to add.
const maxNamed = 5

/** The form's fields, empty where the address has none. */
export function readSearchFields(find: (name: string) => string | undefined): SearchFields {
  const read = (name: string) => find(name) ?? ''
  return {
    q: read('q'),
    outlet: read('outlet'),
    tag: read('tag'),
    language: read('language'),
    from: read('from'),
    to: read('to'),
  }
}

/** The fields as they stand in an address, without the empty ones. */
export function toSearchQuery(fields: SearchFields): string {
  return new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== '')).toString()
}

/** The fields as a query of the store. Filters alone ask for all that they let through. */
export async function readSearch(
  fields: SearchFields,
  reader: StoreReader,
  site: Pick<Site, 'words' | 'timeZone'>,
): Promise<AskedSearch> {
  const { words } = site
  if (Object.values(fields).every((value) => value === '')) return { kind: 'nothing', sentence: undefined }
  if (fields.q.length > maxLength) return { kind: 'nothing', sentence: words.searchTooLong }
  const filters = await readFilters(fields, reader, site)
  if (typeof filters === 'string') return { kind: 'nothing', sentence: filters }
  if (fields.q.trim() === '' && Object.keys(filters).length > 0) return { kind: 'all', filters }
  const parsed = parseSearch(fields.q)
  if (!parsed.ok) return { kind: 'nothing', sentence: words.searchProblem[parsed.reason] }
  return { kind: 'query', query: { text: fields.q, ...filters }, parsed: parsed.value }
}

/** The filters, or the sentence that says which of them cannot be. */
async function readFilters(
  fields: SearchFields,
  reader: StoreReader,
  { words, timeZone }: Pick<Site, 'words' | 'timeZone'>,
): Promise<Filters | string> {
  const outlet = await readOutlet(fields.outlet.trim(), reader, words)
  if (typeof outlet === 'string') return outlet
  const slug = fields.tag.trim()
  const tag = slug === '' ? undefined : await findTypedTag(slug, reader)
  if (slug !== '' && !tag) return words.noSuchTag(fields.tag)
  const { language } = fields
  if (language !== '' && !(await reader.listLanguages()).includes(language)) {
    return words.noSuchLanguage(words.languageName(language))
  }
  const days = readDays(fields, { words, timeZone })
  if (typeof days === 'string') return days
  return {
    ...(outlet && { outletId: outlet.id }),
    ...(tag && { tagId: tag.id }),
    ...(language !== '' && { language }),
    ...days,
  }
}

function readDays(
  fields: SearchFields,
  { words, timeZone }: Pick<Site, 'words' | 'timeZone'>,
): Pick<Filters, 'from' | 'to'> | string {
  const from = startOfDay(fields.from.trim(), timeZone)
  const to = startOfDay(fields.to.trim(), timeZone)
  if (fields.from.trim() !== '' && from === undefined) return words.badDate(fields.from)
  if (fields.to.trim() !== '' && to === undefined) return words.badDate(fields.to)
  if (from !== undefined && to !== undefined && from > to) return words.fromAfterTo
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to: to + dayMs }) }
}

/** By its domain, or by its name or a part of it that no other outlet has; else the sentence that says why not. */
async function readOutlet(
  typed: string,
  reader: StoreReader,
  words: Site['words'],
): Promise<Outlet | string | undefined> {
  if (typed === '') return undefined
  const wanted = typed.toLowerCase()
  const byDomain = await reader.findOutletByDomain(wanted)
  if (byDomain) return byDomain
  const near = listNamedOutlets(typed, await reader.listOutletsByName(maxOutlets))
  const [only] = near
  if (!only) return words.noSuchOutlet(typed)
  if (near.length === 1) return only
  return words.severalOutlets(
    typed,
    near.slice(0, maxNamed).map((outlet) => `${outlet.name} (${outlet.domain})`),
  )
}

/** By its slug, else by the slug that its label would have; with or without its sign. */
export async function findTypedTag(said: string, reader: StoreReader): Promise<Tag | undefined> {
  const typed = said.trim().replace(/^#/, '')
  return (
    (await reader.findTag(typed)) ??
    (await reader.findTag(
      typed
        .toLowerCase()
        .trim()
        .replace(/[^\p{L}\p{N}]+/gu, '-'),
    ))
  )
}
