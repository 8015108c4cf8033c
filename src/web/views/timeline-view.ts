import { html } from 'hono/html'
import { boxDirection, foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'

/** A day of a story: a sentence of an outlet, and where it stands. */
export interface TimelineLine {
  readonly when: string
  /** For machines: as exact as the text is. */
  readonly datetime: string | undefined
  readonly text: string
  readonly href: string
  readonly outlet: string
  readonly originCount: number
}

export interface TimelineView {
  /** Undefined where it is of several. */
  readonly language: string | undefined
  readonly past: readonly TimelineLine[]
  /** What is still to come. */
  readonly announced: readonly TimelineLine[]
}

/** The days of a story down a line, what is announced apart and with hollow marks. */
export function timelineView(view: TimelineView | undefined, frame: Frame): Html {
  if (!view) return nothing
  const { words } = frame
  return html`<section aria-labelledby="timeline"><h2 class="section-title" id="timeline">${words.timeline}</h2>
<p class="hint">${words.timelineHint}</p>
${daysView(view, html`<h3 class="timeline-title">${words.announced}</h3>`, frame)}
</section>`
}

/** The same as the answer of a page that says already what it is; read aloud where its language is known. */
export function timelineAnswerView(view: TimelineView | undefined, frame: Frame): Html | undefined {
  if (!view) return undefined
  const isSpoken = view.language !== undefined
  return daysView(
    { ...view, isSpoken },
    html`<h2 class="timeline-title">${frame.words.announced}</h2>`,
    frame,
  )
}

interface Days extends TimelineView {
  readonly isSpoken?: boolean
}

function daysView(view: Days, announced: Html, frame: Frame): Html {
  return html`${view.past.length > 0 ? listView(view.past, 'timeline', view, frame) : nothing}
${view.announced.length > 0 ? html`${announced}${listView(view.announced, 'timeline ahead', view, frame)}` : nothing}`
}

function listView(
  lines: readonly TimelineLine[],
  look: string,
  { language, isSpoken = false }: Days,
  { words }: Frame,
): Html {
  const say = isSpoken ? html` data-say=""` : nothing
  return html`<ol class="${look}"${boxDirection(language)}>${lines.map(
    ({ when, datetime, text, href, outlet, originCount }) => html`<li>
<p class="timeline-day"><time${say} dir="${words.direction}"${datetime === undefined ? nothing : html` datetime="${datetime}"`}>${when}</time></p>
<p><span${say}${foreign(language)}>${text}</span> <a class="cite" href="${href}"><bdi>${outlet}</bdi></a> <small class="meta" dir="${words.direction}">${words.byReports(originCount)}</small></p></li>`,
  )}</ol>`
}
