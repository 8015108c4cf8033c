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
  /** The article that the detail names, where it is still here. */
  readonly href: string | undefined
  /** A number, with what it measures. */
  readonly measure: string | undefined
}

export interface RelationReasonView {
  readonly kind: string
  readonly meaning: string
  readonly title: string
  readonly href: string
  readonly language: string | undefined
  readonly likeness: string
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
    : [...view.steps.map((step) => stepView(step, frame)), relationsView(view.relations, frame)]
}`
}

function stepView(step: StepView, frame: Frame): Html {
  return html`<section><h2 class="section-title">${step.name}</h2>${step.reasons.length > 0 ? reasonsView(step.reasons) : html`<p class="hint">${frame.words.noReason}</p>`}</section>`
}

function reasonsView(reasons: readonly ReasonView[]): Html {
  return html`<ul class="reason-list">${reasons.map((reason) => html`<li><strong>${reason.rule}</strong> ${detailView(reason)}${reason.measure ? html` <span class="measure">${reason.measure}</span>` : nothing}</li>`)}</ul>`
}

function detailView({ detail, href }: ReasonView): Html {
  return href ? html`<a dir="auto" href="${href}">${detail}</a>` : html`<bdi>${detail}</bdi>`
}

function relationsView(relations: readonly RelationReasonView[], frame: Frame): Html {
  const { words } = frame
  return html`<section><h2 class="section-title">${words.related}</h2>${relations.length === 0 ? html`<p class="hint">${words.nothingRelated}</p>` : nothing}${relations.map(
    (
      relation,
    ) => html`<h3 class="line-title"${foreign(relation.language)}><a href="${relation.href}">${relation.title}</a></h3>
<p class="meta"><span title="${relation.meaning}">${relation.kind}</span> <span>${relation.likeness}</span></p>
${reasonsView(relation.reasons)}`,
  )}</section>`
}
