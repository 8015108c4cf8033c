import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import type { ReaderId } from '../model/ids.ts'
import type { PageForm } from './open-page-memory.ts'

/**
 * A page on which nothing is anybody's own may be kept between here and many readers. On a site it is given out for half a
 * minute, and a minute longer while it is asked for anew: news is told by then, and a crowd asks once. Elsewhere it is asked for anew each time.
 */
const forCrowd = 'public, max-age=30, stale-while-revalidate=60'
const forAll = 'public, no-cache'
const forOne = 'private, no-cache'

export interface SentPage {
  readonly tag: string
  readonly readerId: ReaderId | undefined
  readonly isSite: boolean
  readonly getForm: (form: PageForm) => Promise<Uint8Array<ArrayBuffer>>
}

/** Sends a page packed to who can read that, and only its tag to who has it. */
export async function sendPage(context: Context, page: SentPage): Promise<Response> {
  if (context.req.header('if-none-match') === page.tag) return sendTag(context, page)
  const form = readForm(context)
  const encoding = form === 'gzip' ? { 'content-encoding': form } : {}
  const body = await page.getForm(form)
  return context.body(body, 200, {
    ...toHeaders(page),
    'content-type': 'text/html; charset=UTF-8',
    ...encoding,
  })
}

/** Tells a browser that it has the page. */
export function sendTag(context: Context, page: Omit<SentPage, 'getForm'>): Response {
  return context.body(null, 304, toHeaders(page))
}

/** In which form a page is asked for. */
export function readForm(context: Context): PageForm {
  const accepted = parseAccept(context.req.header('accept-encoding') ?? '')
  return accepted.some(({ type, q }) => type === 'gzip' && q > 0) ? 'gzip' : 'plain'
}

/** How long what is shown to a reader, or to nobody in particular, may be kept by whom. */
export function toCaching({ readerId, isSite }: Pick<SentPage, 'readerId' | 'isSite'>): string {
  if (readerId !== undefined) return forOne
  return isSite ? forCrowd : forAll
}

function toHeaders({ tag, ...page }: Omit<SentPage, 'getForm'>): Record<string, string> {
  return { etag: tag, 'cache-control': toCaching(page) }
}
