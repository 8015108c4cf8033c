import { html } from 'hono/html'
import { boxDirection, foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { type CitedSentence, citedView } from './story-summary-view.ts'
import { type ToolsView, toolsView } from './tools-view.ts'

/** A page that answers something of an article, a story or a hashtag. */
export interface AnswerView {
  readonly kicker: string
  /** What it is about. */
  readonly title: string
  readonly language: string | undefined
  readonly href: string
  readonly tools: ToolsView
  /** What the answer is made of. */
  readonly note: string
  /** The sentence that stands in the place of an answer. */
  readonly empty: string | undefined
  /** Asks a model for one. */
  readonly offer: Html
}

/** What is answered, of what, by what means, and the answer. */
export function answerView(view: AnswerView, body: Html, frame: Frame): Html {
  return html`<header class="page-head"${boxDirection(view.language)}>
<p class="kicker"><bdi>${view.kicker}</bdi></p>
<h1 class="headline"${foreign(view.language)}><a href="${view.href}">${view.title}</a></h1>
</header>
${toolsView(view.tools, frame)}
${view.empty === undefined ? html`<p class="hint">${view.note}</p>${body}` : html`<p class="empty" role="status">${view.empty}</p>`}
${view.offer}`
}

/** A sentence of an answer as an outlet wrote it, and who else writes it. */
export interface AnswerSentence extends CitedSentence {
  /** Other outlets that say as much. */
  readonly also: readonly CitedPlace[]
}

/** Where an outlet says something. */
export type CitedPlace = Pick<CitedSentence, 'outlet' | 'href'>

/** Sentences one below the other, each with its outlet. */
export function sentencesView(
  sentences: readonly AnswerSentence[],
  language: string | undefined,
  frame: Frame,
): Html {
  return html`<ul class="cited"${boxDirection(language)}>${sentences.map(
    (sentence) => html`<li>${citedView(sentence, language)}${alsoView(sentence.also, frame)}</li>`,
  )}</ul>`
}

/** Who else says as much. */
export function alsoView(also: readonly CitedPlace[], { words }: Frame): Html {
  if (also.length === 0) return nothing
  return html` <span class="meta also" dir="${words.direction}">${words.answers.alsoIn} ${also.map(({ outlet, href }) => html`<a href="${href}"><bdi>${outlet}</bdi></a> `)}</span>`
}
