import { html } from 'hono/html'
import type { Trend } from '../../lib/rate-trend.ts'
import { type Frame, type Html, nothing } from './frame.ts'

export interface TrendView extends Trend {
  /** Outlets a day, oldest first; the last is the last 24 hours. */
  readonly days: readonly number[]
}

const height = 40

/** Outlets a day as bars, and the last day in words. */
export function trendView(view: TrendView | undefined, frame: Frame): Html {
  if (!view) return nothing
  const { words } = frame
  const most = Math.max(1, ...view.days)
  const width = 100 / view.days.length
  const bars = view.days.map((count, at) => {
    const tall = count === 0 ? 1 : Math.max(2, (count / most) * height)
    const isLast = at === view.days.length - 1
    return html`<rect class="${isLast ? 'bar now' : 'bar'}" x="${(at * width).toFixed(2)}%" y="${(height - tall).toFixed(1)}" width="${(width * 0.7).toFixed(2)}%" height="${tall.toFixed(1)}"/>`
  })
  return html`<figure class="trend">
<svg width="100%" height="${height}" role="img" aria-label="${words.trendLegend(view.days.length, most)}">${bars}</svg>
<figcaption>${words.trend(view)}</figcaption>
</figure>`
}
