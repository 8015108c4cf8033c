import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import { type FollowView, followView } from './follow-view.ts'
import { boxDirection, foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { type MarkView, marksView } from './marks-view.ts'
import { type NoteView, noteView } from './note-view.ts'
import { type LinkView, sectionView } from './section-view.ts'
import { type TagLinkView, tagGroupsView } from './tag-list-view.ts'
import { timeView } from './time-view.ts'
import { titleWhyView } from './title-why-view.ts'
import { type ToolsView, toolsView } from './tools-view.ts'

export interface StoryHeadView {
  readonly title: string
  readonly language: string
  readonly articleCount: number
  readonly outletCount: number
  readonly originCount: number | undefined
  readonly firstAt: Timestamp
  readonly latestAt: Timestamp
  readonly state: string
  readonly section: LinkView | undefined
  readonly titleWhy: readonly string[]
  readonly marks: readonly MarkView[]
  readonly tags: readonly TagLinkView[]
  readonly follow: FollowView | undefined
  readonly note: NoteView | undefined
  readonly tools: ToolsView
  /** To what is said of it, below all its articles; undefined where nothing is. */
  readonly said: LinkView | undefined
}

/** A story's headline, how many tell it and since when, what it is about, what the reader may do about it, and what may be asked. */
export function storyHeadView(view: StoryHeadView, frame: Frame): Html {
  const { words } = frame
  return html`<header class="page-head"${boxDirection(view.language)}>
<p class="kicker"><bdi>${words.story}</bdi></p>
<h1 class="headline"${foreign(view.language)}>${view.title}</h1>
<p class="meta"><span dir="${words.direction}">${words.articlesOfOutlets(view.articleCount, view.outletCount, view.originCount)}</span> <span dir="${words.direction}">${words.firstReported} ${timeView(view.firstAt, frame)}</span> <span dir="${words.direction}">${words.latest} ${timeView(view.latestAt, frame)}</span></p>
<p class="meta"><span dir="${words.direction}">${view.state}</span>${sectionView(view.section, frame)}${view.said ? html` <a dir="${words.direction}" href="${view.said.href}">${view.said.label}</a>` : nothing}</p>
${titleWhyView(view.titleWhy, frame)}
${marksView(view.marks, frame)}
${tagGroupsView(view.tags, frame)}
${followView(view.follow, frame)}
${noteView(view.note, frame)}
</header>
${toolsView(view.tools, frame)}`
}
