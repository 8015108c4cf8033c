import { html } from 'hono/html'
import { type AnswerSentence, sentencesView } from './answer-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import type { LinkView } from './section-view.ts'

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

/** Outlet by outlet: whom it hears, what it counts, what it alone tells and what it leaves out. */
export function compareView(
  accounts: readonly AccountView[],
  language: string | undefined,
  frame: Frame,
): Html {
  return html`<div class="accounts">${accounts.map((account) => accountView(account, language, frame))}</div>`
}

function accountView(view: AccountView, language: string | undefined, frame: Frame): Html {
  const { answers, articles } = frame.words
  const { own, ownNames, leftOut, unheard } = view
  return html`<section class="account"><h2 class="section-title"><a href="${view.outlet.href}"><bdi>${view.outlet.label}</bdi></a> <small>${articles(view.articleCount)}</small></h2>
${view.carriers.length === 0 ? nothing : html`<p class="meta">${answers.carriedBy} ${linksView(view.carriers)}</p>`}
${rowView(answers.hears, view.speakers.length > 0, html`<ul class="facts">${view.speakers.map(({ label, href, others }) => html`<li><a href="${href}"><bdi>${label}</bdi></a> <small>${others}</small></li>`)}</ul>`)}
${rowView(answers.counts, view.figures.length > 0, html`<ul class="facts">${view.figures.map(({ title, label, href, isOther }) => html`<li>${title}: <a href="${href}"><bdi>${label}</bdi></a>${isOther ? html` <small>${answers.countsOtherwise}</small>` : nothing}</li>`)}</ul>`)}
${rowView(answers.onlyHere, own.length > 0, sentencesView(own, language, frame))}
${rowView(answers.namesOnlyHere, ownNames.length > 0, html`<p class="facts">${linksView(ownNames)}</p>`)}
${rowView(answers.leftOut, leftOut.length > 0, sentencesView(leftOut, language, frame))}
${rowView(answers.unheard, unheard.length > 0, html`<p class="facts">${unheard.map((name) => html`<span><bdi>${name}</bdi></span> `)}</p>`)}
</section>`
}

function rowView(title: string, isThere: boolean, body: Html): Html {
  return isThere ? html`<h3>${title}</h3>${body}` : nothing
}

function linksView(links: readonly LinkView[]): Html {
  return html`${links.map(({ label, href }) => html`<a href="${href}"><bdi>${label}</bdi></a> `)}`
}
