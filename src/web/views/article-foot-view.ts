import { html } from 'hono/html'
import { resolveHttpUrl } from '../../lib/url.ts'
import { type SaveView, saveView } from './follow-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { type ReportNotice, reportNoticeView } from './reports-view.ts'
import { type RuledView, ruledView } from './ruled-view.ts'
import { explainedTagsView, type TagLinkView } from './tag-list-view.ts'
import { takeDownLinkView } from './takedowns-view.ts'

/** Where its sentences are discussed, and where to begin; nothing where neither is. */
export type ArticleDiscussionView = readonly { readonly href: string; readonly label: string }[]

export interface ArticleFootView {
  readonly save: SaveView | undefined
  readonly tags: readonly TagLinkView[]
  readonly commentsUrl: string | undefined
  readonly explainHref: string
  readonly discussion: ArticleDiscussionView
  readonly report: ReportNotice | undefined
  /** What the reader's rules did with it. */
  readonly ruled: readonly RuledView[]
}

/** Below an article's text: what its reader may do with it, its hashtags, and where more is told of it. */
export function articleFootView(view: ArticleFootView, frame: Frame): Html {
  const { words } = frame
  const comments = resolveHttpUrl(view.commentsUrl)
  return html`<footer class="article-foot">
${saveView(view.save, frame)}
${view.ruled.map((effect) => ruledView(effect, frame))}
${explainedTagsView(view.tags, frame)}
<p class="links">${comments ? html`<a rel="noreferrer noopener external" href="${comments}">${words.outletDiscussion}</a> ` : nothing}<a href="${view.explainHref}">${words.explainLink}</a>${view.discussion.map(({ href, label }) => html` <a href="${href}">${label}</a>`)}</p>
${reportNoticeView(view.report, frame)}
${takeDownLinkView(frame)}
</footer>`
}
