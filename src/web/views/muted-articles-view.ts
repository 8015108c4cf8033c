import { html } from 'hono/html'
import { type FoldedLineView, foldedLineView } from './folded-line-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'

/** Articles of outlets that the reader mutes. */
export interface MutedArticlesView {
  readonly count: number
  readonly articles: readonly FoldedLineView[]
}

/** How many articles are muted, and behind that, the articles. */
export function mutedArticlesView({ count, articles }: MutedArticlesView, frame: Frame): Html {
  if (count === 0) return nothing
  return html`<details class="muted-articles"><summary>${frame.words.mutedArticles(count)}</summary>
<ul class="lines">${articles.map((line) => foldedLineView(line, frame))}</ul></details>`
}
