import { html } from 'hono/html'
import type { Frame, Html } from './frame.ts'
import { type RisingTagView, risingView } from './rising-view.ts'
import { type UsedTagsView, usedTagsView } from './used-tags-view.ts'

export interface TagsView {
  readonly rising: readonly RisingTagView[]
  readonly isUsualKnown: boolean
  readonly used: readonly UsedTagsView[]
}

/** The hashtags that rise and those that most outlets use. */
export function tagsView({ rising, isUsualKnown, used }: TagsView, frame: Frame): Html {
  const { words } = frame
  const isEmpty = rising.length === 0 && used.length === 0
  return html`<header class="page-head"><h1 class="page-title">${words.hashtags}</h1>
<p class="hint"><a href="${frame.base}/people">${words.person.list}</a></p></header>
${isEmpty ? html`<p class="empty">${words.noHashtags}</p>` : html`${risingView(rising, isUsualKnown, frame)}${usedTagsView(used, frame)}`}`
}
