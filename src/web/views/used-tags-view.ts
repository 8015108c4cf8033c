import { html } from 'hono/html'
import type { TagKind } from '../../model/tag.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { type ScoreBarView, scoreBarView } from './score-bar-view.ts'
import { type TagLinkView, tagLink } from './tag-list-view.ts'

/** The hashtags of one kind that most outlets use. */
export interface UsedTagsView {
  readonly kind: TagKind
  readonly tags: readonly { readonly link: TagLinkView; readonly bar: ScoreBarView }[]
}

/** Hashtags by kind, with how many outlets use each, drawn. */
export function usedTagsView(kinds: readonly UsedTagsView[], { words }: Frame): Html {
  if (kinds.length === 0) return nothing
  return html`<section aria-labelledby="used"><h2 class="section-title" id="used">${words.usedHeading}</h2>
<p class="hint">${words.usedHint}</p>
<div class="used-tags">${kinds.map(
    ({ kind, tags }) => html`<div><h3 id="used-${kind}">${words.tagKinds[kind]}</h3>
<ol aria-labelledby="used-${kind}">${tags.map(({ link, bar }) => html`<li>${tagLink(link)} ${scoreBarView(bar)}</li>`)}</ol></div>`,
  )}</div></section>`
}
