import { html } from 'hono/html'
import { type Frame, type Html, nothing } from './frame.ts'
import { type TagLinkView, tagLink } from './tag-list-view.ts'
import { type TrendView, trendBars } from './trend-view.ts'

export interface RisingTagView extends TrendView {
  readonly link: TagLinkView
}

/** The hashtags that rise, each with its reason and its days drawn small. */
export function risingView(tags: readonly RisingTagView[], frame: Frame): Html {
  const { words } = frame
  return html`<header class="page-head"><h1 class="page-title">${words.risingHeading}</h1>
<p class="hint">${words.risingHint} <a href="${frame.base}/people">${words.person.list}</a></p></header>
${tags.length === 0 ? html`<p class="empty">${words.nothingRises}</p>` : html`<ol class="rising">${tags.map((tag) => html`<li><p>${tagLink(tag.link)} <span class="hint">${words.tagKind[tag.link.kind]}</span></p>${trendBars(tag, frame, 24)}<p class="meta">${words.risingBy(tag)}</p></li>`)}</ol>`}`
}

/** The few that rise most, in a line that leads to the others. */
export function risingLineView(tags: readonly RisingTagView[], frame: Frame): Html {
  if (tags.length === 0) return nothing
  const { words, base } = frame
  return html`<section class="rising-line" aria-labelledby="rising"><h2 class="section-title" id="rising"><a href="${base}/tags">${words.risingHeading}</a></h2>
<ul class="tags">${tags.map((tag) => html`<li>${tagLink(tag.link)} <span class="hint">${words.risingBriefly(tag)}</span></li>`)}</ul></section>`
}
