import { html } from 'hono/html'
import type { AnswerSentence } from './answer-view.ts'
import { boxDirection, foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'

export interface ModelSentenceView {
  readonly text: string
  /** What the model worked out from figures of the sources. */
  readonly computed: readonly string[]
  /** A sentence of the sources itself. */
  readonly isVerbatim: boolean
  readonly sources: readonly AnswerSentence[]
}

export interface ModelEndView {
  /** Why there is no answer, or no good one. */
  readonly problem: string | undefined
  readonly isRemembered: boolean
  /** Those that were shown are no answer without those that were withheld. */
  readonly hidesSentences: boolean
  /** The answer without a model stands in its place. */
  readonly needsOther: boolean
  /** On how many independent reports it rests. */
  readonly rests: string | undefined
  /** How many are not shown, and why; undefined where none is. */
  readonly withheldLabel: string | undefined
  /** Those that the sources do not bear out, for who may see them. */
  readonly withheld: readonly { readonly text: string; readonly reasons: readonly string[] }[]
}

interface AskingView {
  readonly name: string
  readonly stopHref: string
  readonly language: string
}

/** Where an answer grows; the list is ended by the end of the answer. */
export function growingAnswerView(
  { name, stopHref, language }: AskingView,
  place: Html,
  { words }: Frame,
): Html {
  const { asking, stop } = words.modelAnswer
  return html`<div class="growing"><p class="hint asking" role="status"><span dir="auto">${asking(name)}</span> <a href="${stopHref}">${stop}</a></p>
<ul class="cited"${boxDirection(language)} aria-live="polite">${place}</div>`
}

/** A sentence, and folded up behind it what it rests on, word for word. */
export function modelSentenceView(
  { text, computed, isVerbatim, sources }: ModelSentenceView,
  { language, sourceLanguage }: { readonly language: string; readonly sourceLanguage: string },
  { words }: Frame,
): Html {
  const names = [...new Set(sources.map(({ outlet }) => outlet))]
  return html`<li><span data-say${foreign(isVerbatim ? sourceLanguage : language)}>${text}</span>${isVerbatim ? html` <small class="meta">${words.modelAnswer.verbatim}</small>` : nothing}
<details class="rests"><summary><bdi>${names.join(' · ')}</bdi></summary><ul>${sources.map(
    (source) =>
      html`<li><q${foreign(sourceLanguage)}>${source.text}</q> <a class="cite" href="${source.href}"><bdi>${source.outlet}</bdi></a></li>`,
  )}</ul>${computed.map((what) => html`<p class="hint">${words.modelAnswer.computed(what)}</p>`)}</details></li>
`
}

/** Ends the list of sentences, and says what is not in it. */
export function modelEndView(view: ModelEndView, other: Html, { words }: Frame): Html {
  const { modelAnswer } = words
  return html`</ul><div class="answer-end${view.hidesSentences ? ' weak' : ''}">
${view.problem === undefined ? nothing : html`<p class="problem" role="status">${view.problem}</p>`}
${view.rests === undefined ? nothing : html`<p class="hint">${view.rests}</p>`}
${view.isRemembered ? html`<p class="hint">${modelAnswer.remembered}</p>` : nothing}
${withheldView(view)}
${view.needsOther ? html`<p class="hint">${modelAnswer.instead}</p>${other}` : nothing}</div>`
}

function withheldView({ withheld, withheldLabel }: ModelEndView): Html {
  if (withheldLabel === undefined) return nothing
  if (withheld.length === 0) return html`<p class="hint withheld">${withheldLabel}</p>`
  return html`<details class="withheld"><summary>${withheldLabel}</summary><ul>${withheld.map(
    ({ text, reasons }) =>
      html`<li><span dir="auto">${text}</span> <small class="meta" dir="auto">${reasons.join(' · ')}</small></li>`,
  )}</ul></details>`
}
