import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import { type OutletLinkView, outletLinkView } from './article-line-view.ts'
import { foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { timeView } from './time-view.ts'

export interface ReportsView {
  readonly rows: readonly ReportRowView[]
  /** How many more there are. */
  readonly further: number
}

export interface ReportRowView {
  readonly title: string
  readonly language: string | undefined
  readonly href: string
  readonly outlet: OutletLinkView
  readonly note: string
  readonly reportedAt: Timestamp
  readonly rulesHref: string
  readonly doneAction: string
}

/** Texts that were said to be wrong, each with what can be done about it. */
export function reportsView({ rows, further }: ReportsView, frame: Frame): Html {
  const { words } = frame
  return html`<h1 class="page-title">${words.reportsHeading}</h1>
<p class="hint">${words.reportsHint}</p>
${rows.length === 0 ? html`<p class="empty">${words.noReports}</p>` : html`<ul class="choices">${rows.map((row) => rowView(row, frame))}</ul>`}
${further > 0 ? html`<p class="hint">${words.furtherReports(further)}</p>` : nothing}`
}

function rowView(row: ReportRowView, frame: Frame): Html {
  const { words } = frame
  return html`<li data-entry><p class="kicker">${outletLinkView(row.outlet)}</p>
<p><a href="${row.href}"${foreign(row.language)}><strong>${row.title}</strong></a></p>
<p class="meta"><span>${words.reportedAt} ${timeView(row.reportedAt, frame)}</span></p>
${row.note === '' ? nothing : html`<blockquote dir="auto">${row.note}</blockquote>`}
<div class="choices-line"><a href="${row.rulesHref}">${words.helpWithText}</a>
<form method="post" action="${row.doneAction}"><button type="submit" aria-label="${words.doneWith(row.title)}">${words.done}</button></form></div></li>`
}

/** Whether the reader can say that an article's text is wrong, or that was said already. */
export type ReportNotice =
  | { readonly kind: 'may report'; readonly action: string }
  | { readonly kind: 'reported'; readonly at: Timestamp }

/** A small form below an article, folded up, or that it was sent. */
export function reportNoticeView(notice: ReportNotice | undefined, frame: Frame): Html {
  const { words } = frame
  if (!notice) return nothing
  if (notice.kind === 'reported')
    return html`<p class="hint">${words.wasReported} ${timeView(notice.at, frame)}. <a href="/reports">${words.seeReports}</a></p>`
  return html`<details class="report"><summary>${words.textIsWrong}</summary>
<form class="panel" method="post" action="${notice.action}">
<p><label for="note">${words.reportNote}</label><textarea id="note" name="note" dir="auto" rows="3" maxlength="500"></textarea></p>
<p><button type="submit">${words.sendReport}</button></p></form></details>`
}
