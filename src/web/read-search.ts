/** What a person typed into the search form: as it stands, and as a query or the sentence that says why it is none. */

import type { Context } from 'hono'
import { type ParsedSearch, parseSearch } from '../lib/search-terms.ts'
import type { Outlet } from '../model/outlet.ts'
import type { SearchQuery } from '../store/pages.ts'
import type { StoreReader } from '../store/store.ts'
import type { Site } from './site.ts'
import { startOfDay } from './start-of-day.ts'
import type { SearchFields } from './views/search-view.ts'

export type AskedSearch =
  | { readonly kind: 'query'; readonly query: Omit<SearchQuery, 'limit'>; readonly parsed: ParsedSearch }
  /** No sentence on the first visit, where nobody has asked for anything yet. */
  | { readonly kind: 'nothing'; readonly sentence: string | undefined }

// The last day counts whole; one hour of it may be lost or won when the clocks change.
const dayMs = 24 * 3_600_000

// Longer than any question; the form itself takes no more, but an address can.
const maxLength = 1000

/** The form's fields, empty where the address has none. */
export function readSearchFields(context: Context): SearchFields {
  const read = (name: string) => context.req.query(name) ?? ''
  return {
    q: read('q'),
    outlet: read('outlet'),
    tag: read('tag'),
    language: read('language'),
    from: read('from'),
    to: read('to'),
  }
}

/** The fields as a query of the store. */
export async function readSearch(
  fields: SearchFields,
  reader: StoreReader,
  { words, timeZone }: Pick<Site, 'words' | 'timeZone'>,
): Promise<AskedSearch> {
  if (Object.values(fields).every((value) => value === '')) return { kind: 'nothing', sentence: undefined }
  if (fields.q.length > maxLength) return { kind: 'nothing', sentence: words.searchTooLong }
  const parsed = parseSearch(fields.q)
  if (!parsed.ok) return { kind: 'nothing', sentence: words.searchProblem[parsed.reason] }
  const filters = await readFilters(fields, reader, { words, timeZone })
  if (typeof filters === 'string') return { kind: 'nothing', sentence: filters }
  return { kind: 'query', query: { text: fields.q, ...filters }, parsed: parsed.value }
}

type Filters = Omit<SearchQuery, 'text' | 'limit'>

/** The filters, or the sentence that says which of them cannot be. */
async function readFilters(
  fields: SearchFields,
  reader: StoreReader,
  { words, timeZone }: Pick<Site, 'words' | 'timeZone'>,
): Promise<Filters | string> {
  const outlet = fields.outlet.trim() === '' ? undefined : await findOutlet(fields.outlet.trim(), reader)
  if (fields.outlet.trim() !== '' && !outlet) return words.noSuchOutlet(fields.outlet)
  const slug = fields.tag.trim().replace(/^#/, '')
  const tag = slug === '' ? undefined : await findTag(slug, reader)
  if (slug !== '' && !tag) return words.noSuchTag(fields.tag)
  const from = startOfDay(fields.from.trim(), timeZone)
  const to = startOfDay(fields.to.trim(), timeZone)
  if (fields.from.trim() !== '' && from === undefined) return words.badDate(fields.from)
  if (fields.to.trim() !== '' && to === undefined) return words.badDate(fields.to)
  return {
    ...(outlet && { outletId: outlet.id }),
    ...(tag && { tagId: tag.id }),
    ...(fields.language !== '' && { language: fields.language }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to: to + dayMs }),
  }
}

/** By its domain, else by its name among the outlets with feeds. */
async function findOutlet(typed: string, reader: StoreReader): Promise<Outlet | undefined> {
  const byDomain = await reader.findOutletByDomain(typed.toLowerCase())
  if (byDomain) return byDomain
  const feeds = await reader.listFeeds()
  const outlets = await reader.listOutlets([...new Set(feeds.map((feed) => feed.outletId))])
  const name = typed.toLowerCase()
  return outlets.find((outlet) => outlet.name.toLowerCase() === name)
}

/** By its slug, else by the slug that its label would have. */
async function findTag(typed: string, reader: StoreReader) {
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
