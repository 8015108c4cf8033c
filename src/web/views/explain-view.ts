import { html } from 'hono/html'
import { foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'

export interface ExplainView {
  readonly article: { readonly title: string; readonly href: string; readonly language: string | undefined }
  /** Undefined while the article waits to be understood. */
  readonly steps: readonly StepView[] | undefined
  readonly relations: readonly RelationReasonView[]
}

export interface StepView {
  readonly name: string
  readonly reasons: readonly ReasonView[]
}

export interface ReasonView {
  readonly rule: string
  readonly detail: string
  readonly weight: string | undefined
}

export interface RelationReasonView {
  readonly kind: string
  readonly title: string
  readonly href: string
  readonly language: string | undefined
  readonly score: string
  readonly reasons: readonly ReasonView[]
}

/** What each step decided about an article, and why. */
export function explainView(view: ExplainView, frame: Frame): Html {
  const { words } = frame
  return html`<header class="page-head"><p class="kicker">${words.explainHeading}</p>
<h1 class="headline"${foreign(view.article.language)}><a href="${view.article.href}">${view.article.title}</a></h1></header>
${view.steps === undefined ? html`<p class="empty">${words.notYetUnderstood}</p>` : view.steps.map(stepView)}
${view.relations.length > 0 ? relationsView(view.relations, frame) : nothing}`
}

function stepView(step: StepView): Html {
  return html`<section><h2 class="section-title">${step.name}</h2>${reasonsView(step.reasons)}</section>`
}

function reasonsView(reasons: readonly ReasonView[]): Html {
  return html`<ul class="reason-list">${reasons.map((reason) => html`<li dir="auto"><strong>${reason.rule}</strong> ${reason.detail}${reason.weight ? html` <span class="weight">${reason.weight}</span>` : nothing}</li>`)}</ul>`
}

function relationsView(relations: readonly RelationReasonView[], frame: Frame): Html {
  return html`<section><h2 class="section-title">${frame.words.related}</h2>${relations.map(
    (
      relation,
    ) => html`<h3 class="line-title"${foreign(relation.language)}><a href="${relation.href}">${relation.title}</a></h3>
<p class="meta"><span>${relation.kind}</span> <span>${relation.score}</span></p>
${reasonsView(relation.reasons)}`,
  )}</section>`
}
