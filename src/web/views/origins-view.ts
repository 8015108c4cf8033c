import { html, raw } from 'hono/html'
import type { ArticleId, Timestamp } from '../../model/ids.ts'
import { type OutletLinkView, outletLinkView } from './article-line-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { shortTimeView } from './time-view.ts'

/** Which outlets of a story go back to the same report, drawn over time and told in words. */
export interface OriginsView {
  readonly from: Timestamp
  readonly to: Timestamp
  readonly rows: readonly OriginLane[]
  readonly lines: readonly OriginLine[]
  readonly furtherOutlets: number
  readonly articleCount: number
  /** Origins of several outlets, by their mark. */
  readonly groups: readonly OriginGroup[]
  readonly alone: readonly OutletLinkView[]
}

export interface OriginLane {
  readonly outlet: OutletLinkView
  /** Shape and colour of its origin; undefined where the outlet stands by itself. */
  readonly mark: number | undefined
  readonly points: readonly { readonly id: ArticleId; readonly at: Timestamp; readonly isFirst: boolean }[]
}

/** From a text to the one that it was taken from. */
export interface OriginLine {
  readonly from: { readonly row: number; readonly at: Timestamp }
  readonly to: { readonly row: number; readonly at: Timestamp }
  readonly mark: number | undefined
  readonly isWhole: boolean
}

export interface OriginGroup {
  readonly mark: number
  readonly outlets: readonly OutletLinkView[]
  readonly source: string
  readonly first: string
}

// In font sizes, so that rows stand beside their names however large a reader sets the type.
const rowHeight = 2
// Keeps the first and last mark whole inside the drawing, in percent of its width.
const margin = 4
/** Around a middle of 0, 0; told apart without their colours. Further origins begin anew. */
const shapes = [
  '<circle r="5"/>',
  '<path d="M-5-5H5V5H-5z"/>',
  '<path d="M0-7 7 0 0 7-7 0z"/>',
  '<path d="M0-6 6 5H-6z"/>',
  '<path d="M0 6 6-5H-6z"/>',
  '<path d="M-6-2h4v-4h4v4h4v4h-4v4h-4v-4h-4z"/>',
]

/** The drawing, and below it the same as a list. */
export function originsView(view: OriginsView, frame: Frame): Html {
  const { words } = frame
  return html`<p class="hint">${words.originsHint}</p>
<figure class="origins">
<div class="origins-drawn"><ul>${view.rows.map(({ outlet }) => html`<li>${outletLinkView(outlet)}</li>`)}</ul>
<svg width="100%" height="${view.rows.length * rowHeight}em" role="img" aria-labelledby="origins-title origins-said"><title id="origins-title">${words.originsDrawn}</title><desc id="origins-said">${describe(view, frame)}</desc>
${view.rows.map((_, row) => html`<line class="axis" x1="0" x2="100%" y1="${yOf(row)}em" y2="${yOf(row)}em"/>`)}
${view.lines.map((line) => lineView(line, view))}
${view.rows.map((row, at) => row.points.map((point) => pointView(row, point, { x: xOf(point.at, view), y: yOf(at) })))}
</svg></div>
<figcaption><span>${shortTimeView(view.from, frame)}</span> <span>${view.furtherOutlets > 0 ? words.furtherOutlets(view.furtherOutlets) : ''}</span> <span>${shortTimeView(view.to, frame)}</span></figcaption>
</figure>
<ul class="origin-groups" dir="${words.direction}">${view.groups.map((group) => groupView(group))}
${view.alone.length > 0 ? html`<li>${markView(undefined)}<p>${words.byThemselves(view.alone.length)} ${namesView(view.alone)}</p></li>` : nothing}</ul>`
}

function lineView({ from, to, mark, isWhole }: OriginLine, view: OriginsView): Html {
  return html`<line class="taken ${classOf(mark)}${isWhole ? '' : ' part'}" x1="${xOf(from.at, view)}%" y1="${yOf(from.row)}em" x2="${xOf(to.at, view)}%" y2="${yOf(to.row)}em"/>`
}

function pointView(
  { mark }: OriginLane,
  { isFirst }: OriginLane['points'][number],
  { x, y }: { readonly x: string; readonly y: number },
): Html {
  return html`<svg x="${x}%" y="${y}em" overflow="visible" class="${classOf(mark)}">${shapeOf(mark)}${isFirst ? html`<circle class="ring" r="10"/>` : nothing}</svg>`
}

function groupView({ mark, source, first, outlets }: OriginGroup): Html {
  return html`<li>${markView(mark)}<p><strong>${source}</strong> ${first} ${namesView(outlets)}</p></li>`
}

function markView(mark: number | undefined): Html {
  return html`<svg class="${classOf(mark)}" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">${shapeOf(mark)}</svg>`
}

function namesView(outlets: readonly OutletLinkView[]): Html {
  return html`${outlets.map((outlet, at) => html`${at > 0 ? ', ' : ''}<a dir="auto" href="${outlet.href}">${outlet.name}</a>`)}`
}

function shapeOf(mark: number | undefined): Html {
  return mark === undefined ? html`<circle r="4"/>` : raw(shapes[mark % shapes.length] ?? '')
}

function classOf(mark: number | undefined): string {
  return mark === undefined ? 'origin alone' : `origin origin-${(mark % shapes.length) + 1}`
}

function xOf(at: Timestamp, { from, to }: OriginsView): string {
  const share = to > from ? (at - from) / (to - from) : 0.5
  return (margin + share * (100 - 2 * margin)).toFixed(1)
}

function yOf(row: number): number {
  return (row + 0.5) * rowHeight
}

function describe(
  { groups, alone, from, to, articleCount, rows, furtherOutlets }: OriginsView,
  frame: Frame,
) {
  const { words, timeZone } = frame
  const times = { from: words.fullTime(from, timeZone), to: words.fullTime(to, timeZone) }
  const said = groups.map(({ source, first, outlets }) => `${source} ${first} ${listNames(outlets)}.`)
  if (alone.length > 0) said.push(`${words.byThemselves(alone.length)} ${listNames(alone)}.`)
  return [`${words.coverageSummary(articleCount, rows.length + furtherOutlets, times)}.`, ...said].join(' ')
}

function listNames(outlets: readonly OutletLinkView[]): string {
  return outlets.map(({ name }) => name).join(', ')
}
