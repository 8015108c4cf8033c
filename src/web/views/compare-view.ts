import { html } from 'hono/html'
import { type AnswerSentence, sentencesView } from './answer-view.ts'
import { boxDirection } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import type { LinkView } from './section-view.ts'
import { type CitedSentence, citedView } from './story-summary-view.ts'

export interface ComparisonView {
  readonly points: readonly PointView[]
  readonly accounts: readonly AccountView[]
}

/** A part of what happened, and who tells it. */
export interface PointView extends CitedSentence {
  readonly tellers: readonly TellerView[]
}

interface TellerView {
  readonly name: string
  readonly how: 'told' | 'in part' | 'untold'
  readonly href: string | undefined
}

/** How one outlet tells a story. */
export interface AccountView {
  readonly outlet: LinkView
  readonly articleCount: number
  /** Outlets that carry its text. */
  readonly carriers: readonly LinkView[]
  readonly speakers: readonly HeardView[]
  readonly figures: readonly FigureHereView[]
  readonly own: readonly AnswerSentence[]
  readonly ownNames: readonly LinkView[]
  readonly leftOut: readonly AnswerSentence[]
  readonly unheard: readonly string[]
}

interface HeardView extends LinkView {
  /** Who else hears them. */
  readonly others: string
}

interface FigureHereView extends LinkView {
  readonly title: string
  readonly isOther: boolean
}

/** Point by point who tells it; then outlet by outlet: whom it hears, what it counts, what it alone tells and what it leaves out. */
export function compareView(
  { points, accounts }: ComparisonView,
  language: string | undefined,
  frame: Frame,
): Html {
  return html`${pointsView(points, language, frame)}<div class="accounts">${accounts.map((account) => accountView(account, language, frame))}</div>`
}

function pointsView(points: readonly PointView[], language: string | undefined, frame: Frame): Html {
  if (points.length === 0) return nothing
  const { pointByPoint, how } = frame.words.answers
  return html`<section class="points" aria-labelledby="points"><h2 class="section-title" id="points">${pointByPoint}</h2>
<p class="hint tellers">${(['told', 'in part', 'untold'] as const).map((one) => html`<span>${markView(one)} ${how[one]}</span> `)}</p>
<ul class="cited"${boxDirection(language)}>${points.map(
    (point) =>
      html`<li>${citedView(point, language)}<ul class="tellers">${point.tellers.map((teller) => tellerView(teller, frame))}</ul></li>`,
  )}</ul></section>`
}

function tellerView({ name, how, href }: TellerView, { words }: Frame): Html {
  const label = html`${markView(how)}<span class="visually-hidden">${words.answers.how[how]}: </span> <bdi>${name}</bdi>`
  return html`<li class="${how === 'untold' ? 'untold' : 'teller'}">${href ? html`<a href="${href}">${label}</a>` : label}</li>`
}

/** A disc: full, half or empty. */
function markView(how: TellerView['how']): Html {
  return html`<svg class="disc" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="5"></circle>${how === 'untold' ? nothing : how === 'told' ? html`<circle class="full" cx="6" cy="6" r="5"></circle>` : html`<path class="full" d="M6 1a5 5 0 0 0 0 10z"></path>`}</svg>`
}

function accountView(view: AccountView, language: string | undefined, frame: Frame): Html {
  const { answers, articles } = frame.words
  const { own, ownNames, leftOut, unheard } = view
  return html`<section class="account"><h2 class="section-title"><a href="${view.outlet.href}"><bdi>${view.outlet.label}</bdi></a> <small>${articles(view.articleCount)}</small></h2>
${view.carriers.length === 0 ? nothing : html`<p class="meta">${answers.carriedBy} ${linksView(view.carriers)}</p>`}
${rowView(answers.hears, view.speakers.length > 0, html`<ul class="listed">${view.speakers.map(({ label, href, others }) => html`<li><a href="${href}"><bdi>${label}</bdi></a> <small>${others}</small></li>`)}</ul>`)}
${rowView(answers.counts, view.figures.length > 0, html`<ul class="listed">${view.figures.map(({ title, label, href, isOther }) => html`<li>${title}: <a href="${href}"><bdi>${label}</bdi></a>${isOther ? html` <small>${answers.countsOtherwise}</small>` : nothing}</li>`)}</ul>`)}
${rowView(answers.onlyHere, own.length > 0, sentencesView(own, language, frame))}
${rowView(answers.namesOnlyHere, ownNames.length > 0, html`<p class="listed">${linksView(ownNames)}</p>`)}
${rowView(answers.leftOut, leftOut.length > 0, sentencesView(leftOut, language, frame))}
${rowView(answers.unheard, unheard.length > 0, html`<p class="listed">${unheard.map((name) => html`<span><bdi>${name}</bdi></span> `)}</p>`)}
</section>`
}

function rowView(title: string, isThere: boolean, body: Html): Html {
  return isThere ? html`<h3>${title}</h3>${body}` : nothing
}

function linksView(links: readonly LinkView[]): Html {
  return html`${links.map(({ label, href }) => html`<a href="${href}"><bdi>${label}</bdi></a> `)}`
}
