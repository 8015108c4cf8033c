import { html } from 'hono/html'
import { type Frame, type Html, nothing } from './frame.ts'

/** How much of a list of a reader's own is unread, and what may be done about that. */
export interface ReadCountView {
  readonly count: number
  readonly unreadCount: number
  /** Whether only the unread are shown. */
  readonly isUnread: boolean
  readonly address: string
  /** Up to where all may be marked as read; undefined where nothing is shown. */
  readonly upTo: string | undefined
  /** When all was marked a moment ago, so that it can be taken back. */
  readonly markedAt: number | undefined
}

/** Counts, the filter, and buttons to mark all as read and to take that back. */
export function readCountView(view: ReadCountView, { words }: Frame): Html {
  const { marks } = words
  const { count, unreadCount, isUnread, address, upTo, markedAt } = view
  const current = html` aria-current="page"`
  if (count === 0) return nothing
  return html`<nav class="choice" aria-label="${marks.whichOfIt}"><ul><li><a href="${address}"${isUnread ? nothing : current}>${marks.all(count)}</a></li><li><a href="${address}?unread=1"${isUnread ? current : nothing}>${marks.unread(unreadCount)}</a></li></ul></nav>
<div class="read-all">${markedAt === undefined ? nothing : html`<form class="own" method="post" action="/read/undo"><input type="hidden" name="at" value="${markedAt}"><input type="hidden" name="from" value="${address}"><button type="submit">${marks.undoRead}</button></form>`} ${upTo === undefined || unreadCount === 0 ? nothing : html`<form class="own" method="post" action="${address}/read"><input type="hidden" name="upTo" value="${upTo}"><button type="submit">${marks.markAllRead}</button></form>`}</div>`
}
