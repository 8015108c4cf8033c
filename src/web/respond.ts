/** Requests to what a page reads from them, pages to responses. */

import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { nameSite } from './identify-visitor.ts'
import { isIndexed } from './is-indexed.ts'
import { pathWithin } from './read-request.ts'
import type { Site } from './site.ts'
import type { Frame, PageView } from './views/frame.ts'
import { messageView } from './views/message-view.ts'
import { pageView } from './views/page-view.ts'

/** What surrounds the page that answers this request. */
export function makeFrame(context: Context, site: Site): Frame {
  return {
    words: site.words,
    base: site.base,
    isSite: site.isSite,
    isExcerpt: site.isExcerpt,
    publicUrl: site.base === '' ? site.publicUrl : undefined,
    isIndexed: isIndexed(pathWithin(context, site), new URL(context.req.url).search),
    siteName: nameSite(context, site),
    visitor: site.findVisitor(context),
    path: pathWithin(context, site),
    now: site.clock(),
    timeZone: site.timeZone,
    styles: site.assets.styles,
    icon: site.assets.icon,
    scripts: site.assets.scripts,
    pictureAddress: site.pictureAddress,
    pictureLook: site.pictureLook,
    notice: findNotice(context, site),
    banner: site.banner,
  }
}

/** The page as a response. */
export async function respond(
  context: Context,
  frame: Frame,
  page: PageView,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  // What is no page says nothing of one.
  const shown = status === 200 ? frame : { ...frame, isIndexed: false }
  return context.html(await pageView(page, shown), status)
}

/** A page that says that nothing is there. */
export function respondNotFound(context: Context, site: Site): Promise<Response> {
  const { words } = site
  return respondMessage(context, site, {
    heading: words.notFoundHeading,
    sentence: words.notFound,
    status: 404,
  })
}

/** A page with a heading and a sentence. */
export function respondMessage(
  context: Context,
  site: Site,
  message: { readonly heading: string; readonly sentence: string; readonly status: ContentfulStatusCode },
): Promise<Response> {
  const frame = { ...makeFrame(context, site), notice: undefined }
  const main = messageView(message, frame)
  return respond(context, frame, { title: message.heading, main, width: 'narrow' }, message.status)
}

/** After a change: the browser goes to a page that tells of it, so that reloading repeats nothing. */
export function redirectWithNotice(
  context: Context,
  address: string,
  notice: { readonly code: NoticeCode; readonly count?: number; readonly further?: number },
): Response {
  const count = notice.count === undefined ? '' : `&count=${notice.count}`
  const further = notice.further ? `&further=${notice.further}` : ''
  const sign = address.includes('?') ? '&' : '?'
  return context.redirect(`${address}${sign}notice=${notice.code}${count}${further}`, 303)
}

export type NoticeCode = keyof Site['words']['notice']

/** Only sentences of the table and two numbers: another website's link cannot put words on the page. */
function findNotice(context: Context, { words }: Site): string | undefined {
  const code = context.req.query('notice')
  if (code === undefined || !Object.hasOwn(words.notice, code)) return undefined
  return words.notice[code as NoticeCode](readCount(context, 'count'), readCount(context, 'further'))
}

function readCount(context: Context, name: string): number {
  const count = Number(context.req.query(name) ?? 0)
  return Number.isSafeInteger(count) && count >= 0 ? count : 0
}
