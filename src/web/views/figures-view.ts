import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import { foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { shortTimeView } from './time-view.ts'

/** What one article says of a quantity. */
export interface ToldFigureView {
  readonly outlet: string
  readonly href: string
  readonly at: Timestamp
  readonly value: number
  /** As its sentence has it. */
  readonly words: string
  readonly sentence: string
}

/** One quantity of a story by outlet and time. */
export interface FigureView {
  readonly id: string
  readonly title: string
  /** Whether outlets agree, in words. */
  readonly verdict: string
  readonly least: string
  readonly most: string
  readonly told: readonly ToldFigureView[]
}

/** Figures that several outlets state, each drawn over time, with a table of who says what. */
export function figuresView(figures: readonly FigureView[], language: string, frame: Frame): Html {
  if (figures.length === 0) return nothing
  const { words } = frame
  return html`<section aria-labelledby="figures"><h2 class="section-title" id="figures">${words.figures}</h2>
<p class="hint">${words.figuresHint}</p>
${figures.map((figure) => figureView(figure, language, frame))}</section>`
}

function figureView(figure: FigureView, language: string, frame: Frame): Html {
  const { words } = frame
  const { title, verdict, told } = figure
  return html`<figure class="figure-told">
<figcaption><strong>${title}</strong> ${verdict}</figcaption>
${chartView(figure)}
<details><summary>${words.whoSaysWhat}</summary>
<div class="figure-table" tabindex="0" role="region" aria-label="${title}"><table><caption class="visually-hidden">${title}</caption>
<thead><tr><th scope="col">${words.columns.outlet}</th><th scope="col">${words.columns.time}</th><th scope="col">${words.columns.figure}</th><th scope="col">${words.columns.sentence}</th></tr></thead>
<tbody>${told.map(
    ({ outlet, href, at, words: said, sentence }) =>
      html`<tr><th scope="row"><a href="${href}"><bdi>${outlet}</bdi></a></th><td>${shortTimeView(at, frame)}</td><td${foreign(language)}>${said}</td><td${foreign(language)}>${sentence}</td></tr>`,
  )}</tbody></table></div></details>
</figure>`
}

/** In pixels; the marks stay whole within it. */
const [height, top, bottom] = [92, 14, 78]
/** In percent of the width, with room for the numbers at the left. */
const [left, right] = [16, 97]

function chartView({ title, verdict, told, least, most }: FigureView): Html {
  const times = told.map(({ at }) => at)
  const values = told.map(({ value }) => value)
  const x = toScale(Math.min(...times), Math.max(...times), [left, right])
  const y = toScale(Math.min(...values), Math.max(...values), [bottom, top])
  const marks = told.map(
    ({ at, value }) =>
      html`<circle class="dot" cx="${x(at).toFixed(1)}%" cy="${y(value).toFixed(1)}" r="5"/>`,
  )
  const isOne = least === most
  const ends: readonly (readonly [string, number])[] = isOne
    ? [[most, (top + bottom) / 2]]
    : [
        [most, top],
        [least, bottom],
      ]
  return html`<svg width="100%" height="${height}" role="img" aria-label="${title} ${verdict}">${ends.map(
    ([label, at]) =>
      html`<line class="axis" x1="${left - 3}%" x2="100%" y1="${at}" y2="${at}"/><text class="axis-label" x="0" y="${at + 4}">${label}</text>`,
  )}${marks}</svg>`
}

function toScale(
  from: number,
  to: number,
  [start, end]: readonly [number, number],
): (value: number) => number {
  return (value) => (to > from ? start + ((value - from) / (to - from)) * (end - start) : (start + end) / 2)
}
