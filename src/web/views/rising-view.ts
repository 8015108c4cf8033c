import { html } from 'hono/html'
import { type Frame, type Html, nothing } from './frame.ts'
import { type TagLinkView, tagLink } from './tag-list-view.ts'
import { type TrendView, trendBars } from './trend-view.ts'

export interface RisingTagView extends TrendView {
  readonly expected: number
  readonly link: TagLinkView
}

/** The hashtags that rise, each with its reason and its days drawn small. */
export function risingView(tags: readonly RisingTagView[], isUsualKnown: boolean, frame: Frame): Html {
  const { words } = frame
  const none = isUsualKnown ? words.nothingRises : words.usualUnknown
  return html`<section aria-labelledby="rising"><h2 class="section-title" id="rising">${words.risingHeading}</h2>
<p class="hint">${tags.length === 0 ? none : words.risingHint}</p>
${tags.length === 0 ? nothing : html`<ol class="rising">${tags.map((tag) => html`<li><p>${tagLink(tag.link)} <span class="hint">${words.tagKind[tag.link.kind]}</span></p>${trendBars(tag, frame, 24)}<p class="meta">${words.risingBy(tag)}</p></li>`)}</ol>`}</section>`
}

/** The few that rise most, in a line that leads to the others. */
export function risingLineView(tags: readonly RisingTagView[], frame: Frame): Html {
  if (tags.length === 0) return nothing
  const { words, base } = frame
  return html`<section class="rising-line" aria-labelledby="rising"><h2 class="section-title" id="rising"><a href="${base}/tags">${words.risingHeading}</a></h2>
<ul class="tags">${tags.map((tag) => html`<li>${tagLink(tag.link)} <span class="hint">${words.risingBriefly(tag)}</span></li>`)}</ul></section>`
}
