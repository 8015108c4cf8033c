import { parseFeed } from '../feeds/parse-feed.ts'
import type { Fetched } from '../fetch/fetch-result.ts'
import type { FailureReason, FeedKind } from '../model/feed.ts'
import type { ParsedFeed } from '../model/parsed-feed.ts'
import type { FeedCandidate } from './commands.ts'
import { type Fetch, fetchFeed, toDocument } from './fetch-feed.ts'

/** `pageUrl` is the page of the feed's own site that led to it, if one did. */
export interface FoundFeed {
  readonly kind: 'feed'
  readonly url: string
  readonly feed: ParsedFeed
  readonly pageUrl?: string
}

export interface FoundChoice {
  readonly kind: 'choice'
  readonly candidates: readonly FeedCandidate[]
  readonly pageUrl?: string
}

export interface FoundNone {
  readonly kind: 'failed'
  readonly reason: FailureReason
  readonly detail: string
}

/** An address that may be a feed's. */
export interface Lead {
  readonly url: string
  readonly title?: string
  readonly kind: FeedKind
}

/** One question of a person, with all that is asked for it. */
export interface Search extends Fetch {
  /** The address that the person typed. */
  readonly typedUrl: string
}

/** Leads that are read to find what they are; the surest come first. */
const mostTries = 9

/** A feed keeps the address by which it was asked for, unless it has moved for good. */
export function readFeed(fetched: Fetched, url: string): FoundFeed | FoundNone {
  const parsed = parseFeed(toDocument(fetched))
  if (parsed.ok) return { kind: 'feed', url: fetched.movedTo ?? url, feed: parsed.value }
  return { kind: 'failed', reason: parsed.reason, detail: parsed.detail }
}

/** Reads one lead after the other; the first that is a feed. */
export async function findFirstFeed(leads: readonly Lead[], search: Search): Promise<FoundFeed | undefined> {
  for (const { url } of leads.slice(0, mostTries)) {
    const found = await findFeedAt(url, search)
    if (found !== undefined) return found
  }
  return undefined
}

/** Reads the leads: the one feed among them, or a choice of those that differ. */
export async function findFeeds(
  leads: readonly Lead[],
  search: Search,
): Promise<FoundFeed | FoundChoice | undefined> {
  const found: ReadLead[] = []
  for (const lead of leads.slice(0, mostTries)) await readLead(lead, found, search)
  return settle(found.map(toCandidate), found, search)
}

/**
 * The feeds that a page names. A single one is read. Of several that are surely feeds those are read whose names say
 * nothing; mere links are read until there are two. The rest a person may choose by name, and it is read then.
 */
export async function findNamedFeeds(
  leads: readonly Lead[],
  search: Search,
  { areSure }: { readonly areSure: boolean },
): Promise<FoundFeed | FoundChoice | undefined> {
  const found: ReadLead[] = []
  const candidates: FeedCandidate[] = []
  let tries = 0
  for (const lead of leads) {
    const needNotBeRead = lead.title !== undefined && (areSure ? leads : found).length > 1
    if (needNotBeRead) candidates.push(toCandidate({ lead }))
    else if (tries++ < mostTries && (await readLead(lead, found, search)))
      candidates.push(...found.slice(-1).map(toCandidate))
  }
  return settle(candidates, found, search)
}

interface ReadLead {
  readonly lead: Lead
  readonly found?: FoundFeed
}

/** Whether the lead is a feed that is not among those found so far; if so it is added to them. */
async function readLead(lead: Lead, known: ReadLead[], search: Search): Promise<boolean> {
  const found = await findFeedAt(lead.url, search)
  if (found === undefined || known.some((other) => isSameFeed(other.found, found))) return false
  known.push({ lead, found })
  return true
}

async function settle(
  candidates: readonly FeedCandidate[],
  read: readonly ReadLead[],
  search: Search,
): Promise<FoundFeed | FoundChoice | undefined> {
  const [only] = candidates
  if (only === undefined || candidates.length > 1) return only && { kind: 'choice', candidates }
  return read.find(({ found }) => found?.url === only.url)?.found ?? findFeedAt(only.url, search)
}

async function findFeedAt(url: string, { fetch, typedUrl }: Search): Promise<FoundFeed | undefined> {
  const fetched = await fetchFeed({ url, typedUrl }, { fetch })
  if (!fetched.ok || fetched.notModified) return undefined
  const found = readFeed(fetched, url)
  return found.kind === 'feed' ? found : undefined
}

/** Sites give one feed at several addresses and in several formats. */
function isSameFeed(one: FoundFeed | undefined, other: FoundFeed): boolean {
  if (one === undefined) return false
  const isOneAddress = one.url === other.url || isSame(one.feed.selfUrl, other.feed.selfUrl)
  const [first, otherFirst] = [one.feed.items[0], other.feed.items[0]]
  return isOneAddress || (isSame(one.feed.title, other.feed.title) && isSame(first?.link, otherFirst?.link))
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other
}

function toCandidate({ lead, found }: ReadLead): FeedCandidate {
  const url = found?.url ?? lead.url
  return {
    url,
    title: found?.feed.title ?? lead.title ?? withoutScheme(url),
    kind: kindOf(lead, found?.feed),
  }
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '')
}

function kindOf({ kind }: Lead, feed: ParsedFeed | undefined): FeedKind {
  if (feed?.format === 'sitemap') return 'news sitemap'
  const heard = feed?.items.filter(({ enclosures }) =>
    enclosures.some(({ type }) => type?.startsWith('audio/')),
  )
  const isHeard = heard !== undefined && heard.length > 0 && heard.length * 2 > (feed?.items.length ?? 0)
  return isHeard && kind === 'articles' ? 'podcast' : kind
}
