import { html } from 'hono/html'
import { type ArticleLineView, articleLineView, furtherLineView } from './article-line-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'

/** An article in a list, with those that carry its text below it. */
export interface FoldedLineView {
  readonly line: ArticleLineView
  readonly folded: FoldedView | undefined
}

export interface FoldedView {
  readonly summary: string
  readonly carried: readonly {
    readonly line: ArticleLineView
    readonly kind: string
    readonly meaning: string
    /** How much it took over, and who was first by what clock. */
    readonly fact: string
  }[]
}

/** An article as an item of a list; what carries its text opens below it. */
export function foldedLineView({ line, folded }: FoldedLineView, frame: Frame): Html {
  return articleLineView(line, frame, folded ? foldView(folded, frame) : nothing)
}

function foldView({ summary, carried }: FoldedView, frame: Frame): Html {
  const { direction } = frame.words
  return html`<details class="carried"><summary><bdi dir="${direction}">${summary}</bdi></summary><ul class="further">${carried.map(
    ({ line, kind, meaning, fact }) =>
      furtherLineView(
        line,
        frame,
        html`<p class="why" dir="${direction}"><strong title="${meaning}">${kind}.</strong> ${fact}</p>`,
      ),
  )}</ul></details>`
}
