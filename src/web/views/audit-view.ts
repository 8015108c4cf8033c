import { html } from 'hono/html'
import type { KnownAuditEntry } from '../../model/person.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { timeView } from './time-view.ts'

export interface AuditView {
  readonly entries: readonly KnownAuditEntry[]
  readonly nextHref: string | undefined
}

/** Who did what on a site, newest first. */
export function auditView({ entries, nextHref }: AuditView, frame: Frame): Html {
  const { accounts } = frame.words
  return html`<h1 class="page-title">${accounts.logHeading}</h1>
<p>${accounts.logParagraph}</p>
${entries.length === 0 ? html`<p class="empty">${accounts.noLog}</p>` : html`<ul class="reason-list">${entries.map((entry) => entryView(entry, frame))}</ul>`}
${nextHref === undefined ? nothing : html`<p class="onward"><a href="${nextHref}">${accounts.earlier}</a></p>`}`
}

function entryView({ at, name, readerId, action, detail, address }: KnownAuditEntry, frame: Frame): Html {
  const { accounts } = frame.words
  const who = readerId === undefined ? accounts.nobodyKnown : name
  return html`<li><strong dir="auto">${who}</strong> ${accounts.actions[action]}${detail === '' ? nothing : html`: <span dir="auto">${detail}</span>`}
<span class="measure">${timeView(at, frame)}${address === '' ? nothing : html` ${accounts.from} <span dir="ltr">${address}</span>`}</span></li>`
}
