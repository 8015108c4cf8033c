import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import type { PageFailureReason } from '../../model/page-reading.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { timeView } from './time-view.ts'

/** How far an article's text comes from the outlet's own page. */
export type PageNotice =
  | { readonly kind: 'read' | 'sent'; readonly at: Timestamp }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'given up' | 'lost'; readonly reason: PageFailureReason }

/** A line on where the text comes from, or why there is no more of it. */
export function pageNoticeView(notice: PageNotice | undefined, frame: Frame): Html {
  const { words } = frame
  switch (notice?.kind) {
    case 'read':
      return html`<p class="meta" dir="${words.direction}"><span>${words.pageRead} ${timeView(notice.at, frame)}</span></p>`
    case 'sent':
      return html`<p class="meta" dir="${words.direction}"><span>${words.pageSent} ${timeView(notice.at, frame)}</span></p>`
    case 'waiting':
      return html`<p class="hint" dir="${words.direction}">${words.pageWaiting}</p>`
    case 'given up':
      return html`<p class="hint" dir="${words.direction}">${words.pageGivenUp(notice.reason)}${sendingLink(notice.reason, frame)}</p>`
    case 'lost':
      return html`<p class="hint" dir="${words.direction}">${words.pageLost(notice.reason)}${sendingLink(notice.reason, frame)}</p>`
    default:
      return nothing
  }
}

/** What the reader's own browser gets to see, it can send. */
function sendingLink(reason: PageFailureReason, { words, base }: Frame): Html {
  const mayBeSent = base === '' && ['needs a subscription', 'needs a browser', 'forbidden'].includes(reason)
  return mayBeSent ? html` <a href="/sending">${words.sendYourself}</a>` : nothing
}
