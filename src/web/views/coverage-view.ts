import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import type { Frame, Html } from './frame.ts'
import { shortTimeView } from './time-view.ts'

/** When each outlet told a story, drawn: a row an outlet, a dot an article. */
export interface CoverageView {
  readonly from: Timestamp
  readonly to: Timestamp
  readonly rows: readonly CoverageLane[]
  readonly articleCount: number
  /** Outlets that have no row of their own. */
  readonly furtherOutlets: number
}

export interface CoverageLane {
  readonly outlet: string
  readonly href: string
  readonly times: readonly Timestamp[]
}

// Keeps the first and last dot whole inside the drawing, in percent of its width.
const margin = 2

/** All dots on one line, for a card. */
export function coverageStripView(view: CoverageView, frame: Frame): Html {
  const times = view.rows.flatMap((row) => row.times)
  return html`<svg class="strip" width="100%" height="12" role="img" aria-label="${summary(view, frame)}"><title>${frame.words.coverageLegend} ${summary(view, frame)}</title>${axis(6)}${dots(times, view, 6)}</svg>`
}

/** A row for each outlet, earliest first, with both ends of the time. */
export function coverageView(view: CoverageView, frame: Frame): Html {
  const { words } = frame
  return html`<figure class="coverage" aria-label="${words.coverage}">
<p class="hint">${words.coverageLegend}</p>
<div class="coverage-rows">${view.rows.map((row) => rowView(row, view, frame))}</div>
<figcaption><span>${shortTimeView(view.from, frame)}</span> <span>${view.furtherOutlets > 0 ? words.furtherOutlets(view.furtherOutlets) : ''}</span> <span>${shortTimeView(view.to, frame)}</span></figcaption>
</figure>`
}

function rowView(row: CoverageLane, view: CoverageView, frame: Frame): Html {
  const label = frame.words.coverageRow(row.outlet, row.times.length)
  return html`<div class="coverage-row"><a dir="auto" href="${row.href}">${row.outlet}</a><svg width="100%" height="16" role="img" aria-label="${label}">${axis(8)}${dots(row.times, view, 8)}</svg></div>`
}

function axis(y: number): Html {
  return html`<line class="axis" x1="0" x2="100%" y1="${y}" y2="${y}"/>`
}

function dots(times: readonly Timestamp[], view: CoverageView, y: number): Html {
  return html`${times.map((at) => html`<circle class="dot${at === view.from ? ' first' : ''}" cx="${positionOf(at, view)}%" cy="${y}" r="4"/>`)}`
}

function positionOf(at: Timestamp, { from, to }: CoverageView): string {
  const share = to > from ? (at - from) / (to - from) : 0.5
  return (margin + share * (100 - 2 * margin)).toFixed(1)
}

function summary(view: CoverageView, frame: Frame): string {
  const { words, timeZone } = frame
  return words.coverageSummary(view.articleCount, view.rows.length + view.furtherOutlets, {
    from: words.fullTime(view.from, timeZone),
    to: words.fullTime(view.to, timeZone),
  })
}
