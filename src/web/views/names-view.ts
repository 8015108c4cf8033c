import { html } from 'hono/html'
import { type ArticleLineView, articleLineView } from './article-line-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import type { LinkView } from './section-view.ts'
import { type CitedSentence, citedView } from './story-summary-view.ts'

/** Somebody or something that an article names. */
export interface NamedView {
  readonly name: string
  readonly kind: string | undefined
  readonly links: readonly LinkView[]
  readonly here: CitedSentence | undefined
  readonly earlier: CitedSentence | undefined
}

/** Who and what is named, each with the sentence that says it, and the articles that tell what went before. */
export function namesView(
  {
    names,
    background,
  }: { readonly names: readonly NamedView[]; readonly background: readonly ArticleLineView[] },
  language: string | undefined,
  frame: Frame,
): Html {
  return html`<dl class="names">${names.map((named) => namedView(named, language, frame))}</dl>
${background.length === 0 ? nothing : html`<section aria-labelledby="background"><h2 class="section-title" id="background">${frame.words.answers.background}</h2><ul class="lines">${background.map((line) => articleLineView(line, frame))}</ul></section>`}`
}

function namedView(
  { name, kind, links, here, earlier }: NamedView,
  language: string | undefined,
  { words }: Frame,
): Html {
  return html`<div><dt><bdi>${name}</bdi>${kind === undefined ? nothing : html` <small>${kind}</small>`}</dt>
${here ? html`<dd>${citedView(here, language)}</dd>` : nothing}
${earlier ? html`<dd><small>${words.answers.earlier}</small> ${citedView(earlier, language)}</dd>` : nothing}
${links.length === 0 ? nothing : html`<dd class="meta">${links.map(({ label, href }) => html`<a href="${href}">${label}</a> `)}</dd>`}</div>`
}
