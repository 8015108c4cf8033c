import { html } from 'hono/html'
import type { Trend } from '../../lib/rate-trend.ts'
import { type Frame, type Html, nothing } from './frame.ts'

export interface TrendView extends Trend {
  /** Outlets a day, oldest first; the last is the last 24 hours. */
  readonly days: readonly number[]
}

/** Outlets a day as bars, and the last day in words. */
export function trendView(view: TrendView | undefined, frame: Frame): Html {
  if (!view) return nothing
  return html`<figure class="trend">
${trendBars(view, frame, 40)}
<figcaption>${frame.words.trend(view)}</figcaption>
</figure>`
}

/** Outlets a day as bars, so many pixels high. */
export function trendBars({ days }: Pick<TrendView, 'days'>, { words }: Frame, height: number): Html {
  const most = Math.max(1, ...days)
  const width = 100 / days.length
  const bars = days.map((count, at) => {
    const tall = count === 0 ? 1 : Math.max(2, (count / most) * height)
    const isLast = at === days.length - 1
    return html`<rect class="${isLast ? 'bar now' : 'bar'}" x="${(at * width).toFixed(2)}%" y="${(height - tall).toFixed(1)}" width="${(width * 0.7).toFixed(2)}%" height="${tall.toFixed(1)}"/>`
  })
  return html`<svg width="100%" height="${height}" role="img" aria-label="${words.trendLegend(days.length, most)}">${bars}</svg>`
}
