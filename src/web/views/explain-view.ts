import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import { foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { type ScoreBarView, scoreBarView } from './score-bar-view.ts'
import { timeView } from './time-view.ts'

export interface ExplainView {
  readonly article: { readonly title: string; readonly href: string; readonly language: string | undefined }
  /** Undefined while the article waits to be understood. */
  readonly steps: readonly StepView[] | undefined
  /** How its text was taken out of its own page, in that order; empty where the feed gave all of it. */
  readonly extraction: readonly ReasonView[]
  /** What it is known by, heaviest first. */
  readonly terms: readonly TermView[]
  readonly relations: readonly RelationReasonView[]
  /** Other articles that have words of it. */
  readonly reprints: readonly RelationReasonView[]
  /** What a person said of it. */
  readonly corrections: readonly { readonly what: string; readonly correctedAt: Timestamp }[]
}

export interface TermView {
  readonly text: string
  readonly isName: boolean
  readonly bar: ScoreBarView
}

export interface StepView {
  readonly name: string
  /** What was chosen, with its score. */
  readonly scores: readonly TermView[]
  readonly reasons: readonly ReasonView[]
}

export interface ReasonView {
  readonly rule: string
  readonly detail: string
  /** The article that the detail names, where it is still here. */
  readonly href: string | undefined
  /** A number, with what it measures. */
  readonly measure: string | undefined
  /** The same, drawn. */
  readonly bar: ScoreBarView | undefined
}

export interface RelationReasonView {
  readonly kind: string
  readonly meaning: string
  readonly title: string
  readonly href: string
  readonly language: string | undefined
  readonly bars: readonly ScoreBarView[]
  readonly reasons: readonly ReasonView[]
}

/** What each step decided about an article, and why. */
export function explainView(view: ExplainView, frame: Frame): Html {
  const { words } = frame
  return html`<header class="page-head"><p class="kicker">${words.explainHeading}</p>
<h1 class="headline"${foreign(view.article.language)}><a href="${view.article.href}">${view.article.title}</a></h1></header>
${
  view.steps === undefined
    ? html`<p class="empty">${words.notYetUnderstood}</p>`
    : [
        ...view.steps.map((step) => stepView(step, frame)),
        termsView(view.terms, frame),
        relationsView(view.relations, words.related, words.nothingRelated),
        relationsView(view.reprints, words.reprintsHeading),
      ]
}
${extractionView(view.extraction, frame)}
${correctionsView(view.corrections, frame)}`
}

function extractionView(extraction: ExplainView['extraction'], { words }: Frame): Html {
  if (extraction.length === 0) return nothing
  return html`<section><h2 class="section-title">${words.extractionHeading}</h2>${reasonsView(extraction)}</section>`
}

function stepView(step: StepView, frame: Frame): Html {
  return html`<section><h2 class="section-title">${step.name}</h2>${scoresView(step.scores, frame)}${step.reasons.length > 0 ? reasonsView(step.reasons) : html`<p class="hint">${frame.words.noReason}</p>`}</section>`
}

function reasonsView(reasons: readonly ReasonView[]): Html {
  return html`<ul class="reason-list">${reasons.map((reason) => html`<li><strong>${reason.rule}</strong> ${detailView(reason)}${measureView(reason)}</li>`)}</ul>`
}

function measureView({ bar, measure }: ReasonView): Html {
  if (bar) return scoreBarView(bar)
  return measure ? html` <span class="measure">${measure}</span>` : nothing
}

function scoresView(scores: readonly TermView[], { words }: Frame): Html {
  if (scores.length === 0) return nothing
  return html`<dl class="scores">${scores.map(({ text, isName, bar }) => html`<div class="score-row"><dt class="score-name"><bdi>${text}</bdi>${isName ? html` <span class="kind">${words.name}</span>` : nothing}</dt><dd>${scoreBarView(bar)}</dd></div>`)}</dl>`
}

function termsView(terms: readonly TermView[], frame: Frame): Html {
  if (terms.length === 0) return nothing
  const { words } = frame
  return html`<section><h2 class="section-title">${words.termsHeading}</h2><p class="hint">${words.termsHint}</p>${scoresView(terms, frame)}</section>`
}

function detailView({ detail, href }: ReasonView): Html {
  return href ? html`<a dir="auto" href="${href}">${detail}</a>` : html`<bdi>${detail}</bdi>`
}

function relationsView(relations: readonly RelationReasonView[], heading: string, empty?: string): Html {
  if (relations.length === 0 && empty === undefined) return nothing
  return html`<section><h2 class="section-title">${heading}</h2>${relations.length === 0 ? html`<p class="hint">${empty}</p>` : nothing}${relations.map(relationView)}</section>`
}

function relationView(relation: RelationReasonView): Html {
  return html`<h3 class="line-title"${foreign(relation.language)}><a href="${relation.href}">${relation.title}</a></h3>
<p class="meta"><span title="${relation.meaning}">${relation.kind}</span></p>
<div>${relation.bars.map(scoreBarView)}</div>
${relation.reasons.length === 0 ? nothing : reasonsView(relation.reasons)}`
}

function correctionsView(corrections: ExplainView['corrections'], frame: Frame): Html {
  if (corrections.length === 0) return nothing
  const { correct } = frame.words
  return html`<section><h2 class="section-title"><a href="/corrections">${correct.all}</a></h2><ul class="reason-list">${corrections.map(({ what, correctedAt }) => html`<li>${what} <span class="measure">${timeView(correctedAt, frame)}</span></li>`)}</ul></section>`
}
