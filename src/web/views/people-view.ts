import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import type { Frame, Html } from './frame.ts'
import { timeView } from './time-view.ts'

/** Who is quoted most in the last days. */
export interface PeopleView {
  readonly people: readonly QuotedView[]
  readonly organisations: readonly QuotedView[]
}

export interface QuotedView {
  readonly name: string
  readonly href: string
  readonly articleCount: number
  readonly latestAt: Timestamp
  /** Of the most quoted one, 0 to 1. */
  readonly share: number
}

/** People and organisations apart, most quoted first, each with a bar as long as its share. */
export function peopleView({ people, organisations }: PeopleView, frame: Frame): Html {
  const { person } = frame.words
  return html`<header class="page-head"><h1 class="page-title">${person.list}</h1>
<p class="hint">${person.listHint}</p></header>
${people.length + organisations.length === 0 ? html`<p class="empty">${person.nobody}</p>` : ''}
${listView('people', person.people, people, frame)}
${listView('organisations', person.organisations, organisations, frame)}`
}

function listView(id: string, title: string, rows: readonly QuotedView[], frame: Frame): Html {
  if (rows.length === 0) return html``
  return html`<section aria-labelledby="${id}"><h2 class="section-title" id="${id}">${title}</h2>
<ol class="quoted">${rows.map((row) => rowView(row, frame))}</ol></section>`
}

function rowView({ name, href, articleCount, latestAt, share }: QuotedView, frame: Frame): Html {
  const { person } = frame.words
  return html`<li data-entry><a href="${href}"><bdi>${name}</bdi></a>
<svg class="quoted-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="${(share * 100).toFixed(1)}" height="6"/></svg>
<span class="meta"><span>${person.inArticles(articleCount)}</span> ${timeView(latestAt, frame)}</span></li>`
}
