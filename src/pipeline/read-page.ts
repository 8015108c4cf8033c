import { decodeBytes } from '../feeds/decode-bytes.ts'
import type { Fetcher } from '../fetch/create-fetcher.ts'
import type { Robots } from '../fetch/create-robots.ts'
import type { Fetched, FetchRequest, FetchResult } from '../fetch/fetch-result.ts'
import { fail, type Result, succeed } from '../lib/result.ts'
import { registrableDomain } from '../lib/url.ts'
import type { ExtractedPage } from '../model/extracted-page.ts'
import type { Timestamp } from '../model/ids.ts'
import type { FinishedPage, PageFailureReason, PageWork } from '../model/page-reading.ts'
import { scheduleNextStage, schedulePageRetry } from './schedule-page.ts'
import type { Extraction, RuledPage } from './start-extraction.ts'
import { toPageText } from './to-page-text.ts'

export interface ReadPageContext {
  readonly fetcher: Fetcher
  readonly robots: Robots
  readonly extraction: Pick<Extraction, 'extract'>
  readonly now: () => Timestamp
}

/** What robots.txt calls us. */
export const product = 'Octavo'

/** A page with its pictures and scripts elsewhere is a tenth of this. */
const maxPageBytes = 8_000_000

/** Reads the page of an article: whether it may be asked for, whether it changed, whether it has a text, and which. */
export async function readPage(work: PageWork, context: ReadPageContext): Promise<FinishedPage> {
  const { article, lease } = work
  const read = await fetchText(work, context)
  const readAt = context.now()
  const finished = { articleId: article.id, lease, readAt }
  const { firstSeenAt } = article
  if (read.ok) {
    const { unchanged, ...said } = read.value
    return { ...finished, ...scheduleNextStage(firstSeenAt, readAt), ...(unchanged ? {} : said) }
  }
  const { reason, detail, retryAfterMs } = read
  const failure = { reason, detail, count: (work.failure?.count ?? 0) + 1 }
  const hadText = work.contentHash !== undefined
  const next = schedulePageRetry({
    ...{ failure, hadText, firstSeenAt, retryAfterMs },
    ...{ stage: work.stage, now: readAt },
  })
  return { ...finished, ...next, failure }
}

type PageSays = Pick<FinishedPage, 'text' | 'url' | 'validators'> & { readonly unchanged: boolean }
interface PageFails {
  readonly ok: false
  readonly reason: PageFailureReason
  readonly detail: string
  readonly retryAfterMs?: number
}

async function fetchText(
  work: PageWork,
  context: ReadPageContext,
): Promise<{ readonly ok: true; readonly value: PageSays } | PageFails> {
  const { article, validators } = work
  const fetched = await fetchPage(article.url, { ...typedBy(work), validators }, context)
  if (!fetched.ok) return fetched
  if (fetched.notModified) return succeed({ unchanged: true })
  const extracted = await extractFetched(fetched, work, context)
  if (!extracted.ok) return extracted
  const main = await fetchMainVersion(fetched, extracted.value, work, context)
  const { page, answer } = main ?? { page: extracted.value, answer: fetched }
  const problem = findProblem(page)
  if (problem) return { ok: false, ...problem }
  const url = findOwnAddress(page, answer.url)
  return succeed({ unchanged: false, text: toPageText(page, article), url, validators: answer.validators })
}

/** Asks a site for a page where its robots.txt lets us; `typedUrl` as the fetcher takes it. */
export async function fetchPage(
  url: string,
  { typedUrl, validators }: Pick<FetchRequest, 'typedUrl' | 'validators'>,
  { fetcher, robots }: ReadPageContext,
): Promise<FetchResult | PageFails> {
  const permission = await robots.ask(url, typedUrl)
  if (permission === 'not allowed') return fail('not permitted', 'by robots.txt')
  if (permission === 'unknown') return fail('no connection', 'robots.txt did not answer')
  return fetcher.fetch({
    ...{ url, accept: 'page', maxBodyBytes: maxPageBytes },
    ...(validators && { validators }),
    ...(typedUrl !== undefined && { typedUrl }),
  })
}

/** The article of a page that was fetched, by rules where there are some. */
export async function extractFetched(
  { body, contentType, url }: Fetched,
  { rules }: Partial<Pick<PageWork, 'rules'>>,
  { extraction, now }: ReadPageContext,
): Promise<Result<RuledPage, PageFailureReason>> {
  if (contentType !== undefined && !/html|xml/i.test(contentType)) return fail('not a page', contentType)
  const html = decodeBytes(body, contentType)
  if (!isPage(html, contentType)) return fail('not a page', contentType ?? 'XML of another kind')
  return extraction.extract({ html, url, now: now(), ...(rules && { rules }) })
}

/** Some servers answer everything with their feed; what is called XML may be a page, and what is called a page a feed. */
function isPage(text: string, contentType = ''): boolean {
  const [, root] =
    /^\ufeff?\s*(?:<\?xml[^>]*>\s*|<!--[^>]*-->\s*|<!doctype[^>]*>\s*)*<([a-z][\w:-]*)/i.exec(
      text.slice(0, 5000),
    ) ?? []
  if (root !== undefined && /^(?:rss|feed|rdf:rdf|urlset|sitemapindex|opml)$/i.test(root)) return false
  return /html/i.test(contentType) || contentType === '' || root?.toLowerCase() === 'html'
}

/** Who typed the address of a feed has its host's pages read too. */
function typedBy({ feed }: PageWork): Pick<FetchRequest, 'typedUrl'> {
  return feed ? { typedUrl: feed.url } : {}
}

/** A page for phones or printers leads to the one that it is a version of. */
async function fetchMainVersion(
  { url }: Fetched,
  { canonicalUrl }: ExtractedPage,
  work: PageWork,
  context: ReadPageContext,
): Promise<{ readonly page: ExtractedPage; readonly answer: Fetched } | undefined> {
  if (canonicalUrl === undefined || !isVersion(url) || !isSameSite(url, canonicalUrl)) return undefined
  const answer = await fetchPage(canonicalUrl, typedBy(work), context)
  if (!answer.ok || answer.notModified) return undefined
  const extracted = await extractFetched(answer, work, context)
  return extracted.ok && !findProblem(extracted.value) ? { page: extracted.value, answer } : undefined
}

/** `/amp/`, `amp.`, `?outputType=amp`, `/print/`, `?print=1`, `m.` */
function isVersion(url: string): boolean {
  return /^https?:\/\/(?:amp|m|mobile)\.|[/.](?:amp|print)(?:[/?#]|$|\.html?)|[?&](?:amp|print|outputtype=amp)(?:[=&#]|$)/i.test(
    url,
  )
}

function isSameSite(one: string, other: string): boolean {
  const domain = registrableDomain(one)
  return domain !== undefined && domain === registrableDomain(other)
}

/** What it calls its own address is believed of its own site, and not where that is a front page. */
function findOwnAddress({ canonicalUrl }: ExtractedPage, url: string): string {
  const isOwn = canonicalUrl !== undefined && isSameSite(url, canonicalUrl)
  return isOwn && new URL(canonicalUrl).pathname !== '/' ? canonicalUrl : url
}

function findProblem(page: ExtractedPage): { reason: PageFailureReason; detail: string } | undefined {
  if (page.paywalled) return { reason: 'needs a subscription', detail: 'the page says so' }
  if (page.needsBrowser) return { reason: 'needs a browser', detail: 'its text comes with a script' }
  return page.text === ''
    ? { reason: 'no text', detail: 'nothing on the page reads like an article' }
    : undefined
}
