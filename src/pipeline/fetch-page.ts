import { decodeBytes } from '../feeds/decode-bytes.ts'
import type { Permission } from '../fetch/create-robots.ts'
import type { Fetched, FetchRequest, FetchResult } from '../fetch/fetch-result.ts'
import { fail, type Result } from '../lib/result.ts'
import type { OutletId } from '../model/ids.ts'
import type { OutletRules } from '../model/outlet-rules.ts'
import type { PageFailureReason } from '../model/page-reading.ts'
import type { PageReader } from './open-page-reader.ts'
import type { RuledPage } from './start-extraction.ts'

/** A page with its pictures and scripts elsewhere is a tenth of this. */
const maxPageBytes = 8_000_000

export interface PageFails {
  readonly ok: false
  readonly reason: PageFailureReason
  readonly detail: string
  readonly retryAfterMs?: number
}

/** Asks a site for a page where its robots.txt lets us, and likewise any site that a redirect leads to; `typedUrl` as the fetcher takes it. */
export async function fetchPage(
  url: string,
  { typedUrl, validators }: Pick<FetchRequest, 'typedUrl' | 'validators'>,
  { fetcher, robots }: PageReader,
): Promise<FetchResult | PageFails> {
  let refusal = findRefusal(await robots.ask(url, typedUrl))
  if (refusal) return refusal
  const fetched = await fetcher.fetch({
    ...{ url, accept: 'page', maxBodyBytes: maxPageBytes },
    ...(validators && { validators }),
    ...(typedUrl !== undefined && { typedUrl }),
    async mayFollow(target) {
      refusal = findRefusal(await robots.ask(target, typedUrl))
      return refusal === undefined
    },
  })
  return refusal ?? fetched
}

function findRefusal(permission: Permission): PageFails | undefined {
  if (permission === 'not allowed') return fail('not permitted', 'by robots.txt')
  return permission === 'unknown' ? fail('no connection', 'robots.txt did not answer') : undefined
}

/** What is known of an outlet's pages. */
export interface ExtractionHelp {
  readonly rules?: OutletRules | undefined
  readonly outletId?: OutletId | undefined
}

/** The article of a page that was fetched, by rules where there are some. */
export async function extractFetched(
  { body, contentType, url }: Fetched,
  { rules, outletId }: ExtractionHelp,
  { extraction, furniture, now }: PageReader,
): Promise<Result<RuledPage, PageFailureReason>> {
  if (contentType !== undefined && !/html|xml/i.test(contentType)) return fail('not a page', contentType)
  const html = decodeBytes(body, contentType)
  if (!isPage(html, contentType)) return fail('not a page', contentType ?? 'XML of another kind')
  const known = outletId === undefined ? [] : await furniture.find(outletId)
  return extraction.extract({ html, url, now: now(), furniture: known, ...(rules && { rules }) })
}

/** Some servers answer everything with their feed; what is called XML may be a page, and what is called a page a feed. */
function isPage(text: string, contentType = ''): boolean {
  // No page holds this sign, and hardly a file of another kind does not.
  if (text.slice(0, 5000).includes('\0')) return false
  const [, root] =
    /^\ufeff?\s*(?:<\?xml[^>]*>\s*|<!--[^>]*-->\s*|<!doctype[^>]*>\s*)*<([a-z][\w:-]*)/i.exec(
      text.slice(0, 5000),
    ) ?? []
  if (root !== undefined && /^(?:rss|feed|rdf:rdf|urlset|sitemapindex|opml)$/i.test(root)) return false
  return /html/i.test(contentType) || contentType === '' || root?.toLowerCase() === 'html'
}
