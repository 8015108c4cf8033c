import { html } from 'hono/html'
import { labelLink, takeOffButton } from './article-labels-view.ts'
import { type ArticleLineView, articleLineView } from './article-line-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'

/** All labels of a reader's own, with how many articles bear each. */
export function labelsView(
  labels: readonly { readonly label: string; readonly count: number }[],
  { words }: Frame,
): Html {
  return html`<h1 class="page-title">${words.rules.labels}</h1>
${labels.length === 0 ? html`<p>${words.rules.noLabels}</p>` : html`<ul class="reason-list">${labels.map(({ label, count }) => html`<li>${labelLink(label)} <span class="measure">${words.rules.labelled(count)}</span></li>`)}</ul>`}
<p class="onward"><a href="/settings/rules">${words.rules.backToRules}</a></p>`
}

/** The articles of a label. */
export function labelView(
  {
    label,
    lines,
    older,
  }: {
    readonly label: string
    readonly lines: readonly ArticleLineView[]
    readonly older: string | undefined
  },
  frame: Frame,
): Html {
  const { rules } = frame.words
  return html`<h1 class="page-title" dir="auto">${label}</h1>
<p class="hint"><a href="/labels">${rules.labels}</a></p>
<ul class="lines">${lines.map((line) => articleLineView(line, frame, html`<form class="own" method="post" action="${line.href}/label?from=label">${takeOffButton(label, frame)}</form>`))}</ul>
${older ? html`<p class="onward"><a href="${older}" rel="next">${rules.earlier}</a></p>` : nothing}`
}
