import type { Feed } from '../../model/feed.ts'
import type { OutletId } from '../../model/ids.ts'
import type { Outlet } from '../../model/outlet.ts'
import type { StoreReader } from '../../store/store.ts'

// Ten screens of rows, 90 kB; a list of 10,000 feeds on one page is 4.4 MB.
const feedsPerPage = 200

export const feedFilters = ['all', 'failing', 'paused'] as const
export type FeedFilter = (typeof feedFilters)[number]

export interface FeedsPosition {
  readonly filter: FeedFilter
  /** From 1. */
  readonly page: number
  readonly locale: string
}

export interface LoadedFeeds {
  readonly feeds: readonly Feed[]
  readonly outlets: ReadonlyMap<OutletId, Outlet>
  readonly counts: Readonly<Record<FeedFilter, number>>
  /** How many feeds stand before this page, and whether any stand behind it. */
  readonly before: number
  readonly hasMore: boolean
}

/** A page of the feeds in the order in which they are shown, with the counts of all. */
export async function loadFeeds(reader: StoreReader, position: FeedsPosition): Promise<LoadedFeeds> {
  const all = await reader.listFeeds()
  const chosen = all.filter((feed) => passes[position.filter](feed)).sort(byPlace(position.locale))
  const before = (position.page - 1) * feedsPerPage
  const feeds = chosen.slice(before, before + feedsPerPage)
  const outlets = await reader.listOutlets([...new Set(feeds.map((feed) => feed.outletId))])
  const count = (filter: FeedFilter) => all.filter(passes[filter]).length
  return {
    feeds,
    outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
    counts: { all: all.length, failing: count('failing'), paused: count('paused') },
    before,
    hasMore: chosen.length > before + feedsPerPage,
  }
}

const passes: Record<FeedFilter, (feed: Feed) => boolean> = {
  all: () => true,
  failing: ({ state, failure }) => state === 'active' && failure !== undefined,
  paused: ({ state }) => state !== 'active',
}

/** By folder, those without one last; in each the failing ones first, then by title. */
function byPlace(locale: string): (one: Feed, other: Feed) => number {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true })
  return (one, other) =>
    Number(one.folder === undefined) - Number(other.folder === undefined) ||
    compare(one.folder ?? '', other.folder ?? '') ||
    Number(passes.failing(other)) - Number(passes.failing(one)) ||
    compare(one.title, other.title)
}
