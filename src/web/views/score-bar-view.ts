import { html } from 'hono/html'
import { type Html, nothing } from './frame.ts'

/** A number between 0 and 1, with what was asked of it where something was. */
export interface ScoreBarView {
  readonly value: number
  readonly asked: number | undefined
  /** The same in words. */
  readonly label: string
}

/** The drawing's width stands for 1. */
const width = 200
const height = 12

/** The number as a bar, what was asked as a line across it, and both in words beside it. */
export function scoreBarView({ value, asked, label }: ScoreBarView): Html {
  const isEnough = asked === undefined || value >= asked
  const at = asked === undefined ? undefined : toX(asked)
  return html`<span class="score"><svg class="score-bar" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
<rect class="score-track" y="3" width="${width}" height="6"/><rect class="${isEnough ? 'score-value' : 'score-value low'}" y="3" width="${toX(value)}" height="6"/>${at === undefined ? nothing : html`<line class="score-asked" x1="${at}" x2="${at}" y1="0" y2="${height}"/>`}
</svg> <span class="measure">${label}</span></span>`
}

function toX(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * width)
}
