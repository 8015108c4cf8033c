import type { FeedDocument } from '../feeds/parse-feed.ts'
import { isNewsSitemap, isSitemapIndex, parseSitemapIndex } from '../feeds/parse-sitemap-index.ts'
import type { Fetcher } from '../fetch/create-fetcher.ts'
import type { Fetched, FetchRequest, FetchResult } from '../fetch/fetch-result.ts'
import { defined } from '../lib/read.ts'
import { fail } from '../lib/result.ts'

/** What of a fetcher one reading needs. */
export type Fetch = Pick<Fetcher, 'fetch'>

/** Requests that one index leads to: its parts are sorted, and what is not among the first is old. */
const mostParts = 3

/** Indexes above the sitemap; the protocol knows one, and some outlets have one a year with one a month in each. */
const mostLevels = 2

/**
 * Fetches a feed. In place of an index of sitemaps comes the newest of its parts that has news; it comes without
 * validators, since an index may stay the same while its parts do not.
 */
export async function fetchFeed(
  request: FetchRequest,
  { fetch }: Fetch,
  inTurn: <T>(work: () => Promise<T>) => Promise<T> = (work) => work(),
): Promise<FetchResult> {
  const fetched = await fetch(request)
  if (!fetched.ok || fetched.notModified || !isSitemapIndex(fetched.body)) return fetched
  const part = await findNewestPart(fetched, { fetch, inTurn, left: mostParts, typedUrl: request.typedUrl })
  if (!part.ok || part.notModified) return part
  const { url, body, contentType, maxAgeMs } = part
  const { movedTo } = fetched
  return {
    ok: true,
    notModified: false,
    url,
    body,
    validators: {},
    ...defined({ contentType, maxAgeMs, movedTo }),
  }
}

/** What was fetched, as the parser takes it. */
export function toDocument({ body, url, contentType }: Fetched): FeedDocument {
  return { body, url, ...defined({ contentType }) }
}

interface Walk extends Fetch {
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
  readonly typedUrl: string | undefined
  /** Requests that may still be made. */
  left: number
}

async function findNewestPart(index: Fetched, walk: Walk, level = 1): Promise<FetchResult> {
  const parts = await walk.inTurn(async () => parseSitemapIndex(toDocument(index)))
  if (!parts.ok) return parts
  let failure: FetchResult = fail(
    'no news',
    `an index of ${parts.value.length} sitemaps, and no news in the first of them`,
  )
  for (const { url } of parts.value) {
    if (walk.left-- <= 0) break
    const part = await walk.fetch({ url, ...defined({ typedUrl: walk.typedUrl }) })
    if (!part.ok) failure = part
    if (!part.ok || part.notModified) continue
    if (isNewsSitemap(part.body)) return part
    if (!isSitemapIndex(part.body) || level >= mostLevels) continue
    const inner = await findNewestPart(part, walk, level + 1)
    if (inner.ok) return inner
  }
  return failure
}
