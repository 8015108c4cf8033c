import { html } from 'hono/html'
import { type ArticleLineView, articleLineView } from './article-line-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { type RuledView, ruledView } from './ruled-view.ts'

export interface RuleEffectView {
  readonly line: ArticleLineView
  readonly ruled: readonly RuledView[]
}

/** What a reader's rules did, each with its reason and a button that takes it back. */
export function ruleEffectsView(
  { effects, older }: { readonly effects: readonly RuleEffectView[]; readonly older: string | undefined },
  frame: Frame,
): Html {
  const { rules: words } = frame.words
  return html`<h1 class="page-title">${words.effects}</h1>
<p class="hint"><a href="/settings/rules">${words.backToRules}</a></p>
${effects.length === 0 ? html`<p>${words.noEffects}</p>` : html`<ul class="lines">${effects.map((effect) => articleLineView(effect.line, frame, html`${effect.ruled.map((did) => ruledView(did, frame))}`))}</ul>`}
${older ? html`<p class="onward"><a href="${older}" rel="next">${words.earlier}</a></p>` : nothing}`
}
