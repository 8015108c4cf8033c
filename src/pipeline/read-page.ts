import type { Fetched, FetchRequest } from '../fetch/fetch-result.ts'
import { succeed } from '../lib/result.ts'
import { isSameSite } from '../lib/url.ts'
import type { ExtractedPage } from '../model/extracted-page.ts'
import type { FinishedPage, PageFailureReason, PageWork } from '../model/page-reading.ts'
import { cutSteps } from './cut-steps.ts'
import { type ExtractionHelp, extractFetched, fetchPage, type PageFails } from './fetch-page.ts'
import type { PageReader } from './open-page-reader.ts'
import { scheduleNextStage, schedulePageRetry } from './schedule-page.ts'
import { toPageText } from './to-page-text.ts'

/** Reads the page of an article: whether it may be asked for, whether it changed, whether it has a text, and which. */
export async function readPage(work: PageWork, context: PageReader): Promise<FinishedPage> {
  const { article, lease } = work
  const read = await fetchText(work, context)
  const readAt = context.now()
  const finished = { articleId: article.id, lease, readAt }
  const { firstSeenAt } = article
  if (read.ok) {
    const { unchanged, ...said } = read.value
    return { ...finished, ...scheduleNextStage(firstSeenAt, readAt), ...(unchanged ? {} : said) }
  }
  const { reason, detail, retryAfterMs, steps } = read
  const failure = { reason, detail, count: (work.failure?.count ?? 0) + 1 }
  const hadText = work.contentHash !== undefined
  const next = schedulePageRetry({
    ...{ failure, hadText, firstSeenAt, retryAfterMs },
    ...{ stage: work.stage, now: readAt },
  })
  return { ...finished, ...next, failure, ...(steps && { steps }) }
}

type PageSays = Pick<FinishedPage, 'text' | 'url' | 'validators' | 'steps'> & { readonly unchanged: boolean }

/** What a page that has no text holds is told all the same. */
type PageSaysNothing = PageFails & Pick<FinishedPage, 'steps'>

async function fetchText(
  work: PageWork,
  context: PageReader,
): Promise<{ readonly ok: true; readonly value: PageSays } | PageSaysNothing> {
  const { article, validators } = work
  const fetched = await fetchPage(article.url, { ...typedBy(work), validators }, context)
  if (!fetched.ok) return fetched
  if (fetched.notModified) return succeed({ unchanged: true })
  const extracted = await extractFetched(fetched, toHelp(work), context)
  if (!extracted.ok) return extracted
  const main = await fetchMainVersion(fetched, extracted.value, work, context)
  const { page, answer } = main ?? { page: extracted.value, answer: fetched }
  const problem = findProblem(page)
  const steps = cutSteps(page.steps)
  if (problem) return { ok: false, ...problem, steps }
  const said = { text: toPageText(page, article), url: findOwnAddress(page, answer.url), steps }
  return succeed({ unchanged: false, ...said, validators: answer.validators })
}

function toHelp({ rules, article }: PageWork): ExtractionHelp {
  return { rules, outletId: article.outletId }
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
  context: PageReader,
): Promise<{ readonly page: ExtractedPage; readonly answer: Fetched } | undefined> {
  if (canonicalUrl === undefined || !isVersion(url) || !isSameSite(url, canonicalUrl)) return undefined
  const answer = await fetchPage(canonicalUrl, typedBy(work), context)
  if (!answer.ok || answer.notModified) return undefined
  const extracted = await extractFetched(answer, toHelp(work), context)
  return extracted.ok && !findProblem(extracted.value) ? { page: extracted.value, answer } : undefined
}

/** `/amp/`, `amp.`, `?outputType=amp`, `/print/`, `?print=1`, `m.` */
function isVersion(url: string): boolean {
  return /^https?:\/\/(?:amp|m|mobile)\.|[/.](?:amp|print)(?:[/?#]|$|\.html?)|[?&](?:amp|print|outputtype=amp)(?:[=&#]|$)/i.test(
    url,
  )
}

/** What it calls its own address is believed of its own site, and not where that is a front page. */
function findOwnAddress({ canonicalUrl }: ExtractedPage, url: string): string {
  const isOwn = canonicalUrl !== undefined && isSameSite(url, canonicalUrl)
  return isOwn && new URL(canonicalUrl).pathname !== '/' ? canonicalUrl : url
}

/** Some outlets call every article one for subscribers and give its text to all; a teaser is shorter than this. */
const leastOfWhole = 2_000

function findProblem(page: ExtractedPage): { reason: PageFailureReason; detail: string } | undefined {
  if (page.paywalled && page.text.length < leastOfWhole)
    return { reason: 'needs a subscription', detail: 'the page says so' }
  if (page.needsBrowser) return { reason: 'needs a browser', detail: 'its text comes with a script' }
  return page.text === ''
    ? { reason: 'no text', detail: 'nothing on the page reads like an article' }
    : undefined
}
