import { html } from 'hono/html'
import type { Frame, Html } from './frame.ts'
import { type PollView, pollsView } from './polls-view.ts'

/** How one answer went, over the polls of a house. */
export interface SeriesView {
  readonly answer: string
  /** In the order of their days. */
  readonly points: readonly SeriesPoint[]
}

export interface SeriesPoint {
  readonly day: number
  readonly when: string
  readonly percent: number
  /** In points; undefined where nobody says how many were asked. */
  readonly margin: number | undefined
}

export interface PollsterView {
  readonly pollster: string
  readonly series: readonly SeriesView[]
  readonly polls: readonly PollView[]
}

/** A house that polls: how answers went, drawn with what chance allows, and each of its polls. */
export function pollsterView({ pollster, series, polls }: PollsterView, frame: Frame): Html {
  const { words } = frame
  return html`<header class="page-head"><p class="kicker"><bdi>${words.polls(2)}</bdi></p><h1 class="headline"><bdi>${pollster}</bdi></h1></header>
${series.map((one) => seriesView(one, frame))}
${pollsView(polls, undefined, frame)}`
}

/** In pixels. */
const [height, top, bottom] = [120, 16, 96]
/** In percent of the width. */
const [left, right] = [10, 96]

function seriesView({ answer, points }: SeriesView, { words }: Frame): Html {
  const low = Math.min(...points.map(({ percent, margin = 0 }) => percent - margin))
  const high = Math.max(...points.map(({ percent, margin = 0 }) => percent + margin))
  const [first, last] = [points[0] as SeriesPoint, points.at(-1) as SeriesPoint]
  const x = (day: number) =>
    last.day > first.day ? left + ((day - first.day) / (last.day - first.day)) * (right - left) : 50
  const y = (percent: number) =>
    high > low ? bottom - ((percent - low) / (high - low)) * (bottom - top) : (top + bottom) / 2
  const marks = points.map(({ day, percent, margin = 0 }) => {
    const at = x(day).toFixed(1)
    // A narrow page would cut off what stands behind the last.
    const isLate = x(day) > 75
    return html`<line class="interval" x1="${at}%" x2="${at}%" y1="${y(percent - margin).toFixed(1)}" y2="${y(percent + margin).toFixed(1)}"/><circle class="dot" cx="${at}%" cy="${y(percent).toFixed(1)}" r="5"/><text class="axis-label" x="${at}%" dx="${isLate ? -9 : 9}" text-anchor="${isLate ? 'end' : 'start'}" y="${(y(percent) + 4).toFixed(1)}">${percent}</text>`
  })
  const told = points.map(({ when, percent }) => `${when}: ${percent} %`).join('; ')
  return html`<figure class="figure-told series"><figcaption><strong>${answer}</strong></figcaption>
<svg width="100%" height="${height}" role="img" aria-label="${told}"><line class="axis" x1="0" x2="100%" y1="${height - 6}" y2="${height - 6}"/>${marks}</svg>
<p class="hint">${words.fromTo(first.when, last.when)}</p></figure>`
}
