import { html } from 'hono/html'
import type { ArticleKind } from '../../model/article.ts'
import type { Timestamp } from '../../model/ids.ts'
import { type SaidOfArticle, saidOfArticleView } from './correction-links-view.ts'
import { boxDirection, foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { pictureView } from './picture-view.ts'
import { timeView } from './time-view.ts'
import { type WhyView, whyView } from './why-view.ts'

/** An article in a list. */
export interface ArticleLineView {
  readonly href: string
  readonly title: string
  readonly language: string | undefined
  readonly kind: ArticleKind
  /** Undefined in a list of one outlet. */
  readonly outlet: OutletLinkView | undefined
  readonly publishedAt: Timestamp
  readonly excerpt: string | undefined
  readonly imageUrl: string | undefined
  /** The reader opened it. */
  readonly isRead: boolean
  /** Why it stands in this list. */
  readonly why: string | undefined
  /** What that kind of reason means in general. */
  readonly whyMeaning: string | undefined
  /** The same with its numbers, one click away. */
  readonly whyHere: WhyView | undefined
  /** What a person may say of it here. */
  readonly said: SaidOfArticle | undefined
}

export interface OutletLinkView {
  readonly name: string
  readonly href: string
}

/** Title, excerpt, outlet, time and reason, as an item of a list; `below` is what else stands there. */
export function articleLineView(line: ArticleLineView, frame: Frame, below: Html = nothing): Html {
  return html`<li class="line"${boxDirection(line.language)} data-entry>
<div class="line-body">
<h3 class="line-title"${foreign(line.language)}><a href="${line.href}">${line.title}</a></h3>
${line.excerpt ? html`<p class="excerpt short"${foreign(line.language)}>${line.excerpt}</p>` : nothing}
${metaView(line, frame)}
${line.why ? html`<p class="why"${line.whyMeaning ? html` title="${line.whyMeaning}"` : nothing}><bdi dir="${frame.words.direction}">${line.why}</bdi></p>` : nothing}
${whyView(line.whyHere, frame)}
${saidOfArticleView(line.said)}
${below}
</div>
${pictureView(line.imageUrl, 'thumb', frame)}
</li>`
}

/** A further article under a story: title, outlet and time on one line, and what is said of it. */
export function furtherLineView(line: ArticleLineView, frame: Frame, below: Html = nothing): Html {
  return html`<li${boxDirection(line.language)}><a${foreign(line.language)} href="${line.href}">${line.title}</a> ${metaView(line, frame)}${below}</li>`
}

/** Outlet, kind and time. */
export function metaView(
  line: Pick<ArticleLineView, 'outlet' | 'kind' | 'publishedAt' | 'isRead'>,
  frame: Frame,
): Html {
  return html`<p class="meta">${outletLinkView(line.outlet)}${kindView(line.kind, frame)} ${timeView(line.publishedAt, frame)}${readView(line.isRead, frame)}</p>`
}

/** Says that the reader opened an article. */
export function readView(isRead: boolean, { words }: Frame): Html {
  return isRead ? html` <span class="read">${words.read}</span>` : nothing
}

/** An outlet's name, leading to its page. */
export function outletLinkView(outlet: OutletLinkView | undefined): Html {
  return outlet ? html`<a class="outlet" dir="auto" href="${outlet.href}">${outlet.name}</a>` : nothing
}

/** Says what an article is where it is not plain news. */
export function kindView(kind: ArticleKind, frame: Frame): Html {
  return kind === 'news' ? nothing : html` <span class="kind">${frame.words.kind[kind]}</span>`
}

/** One article or story of a list of the reader's own: whether it is read, and where that is changed. */
export interface ReadToggleView {
  readonly action: string
  readonly isRead: boolean
  readonly name: string
}

/** A button to mark it as read, or as unread. */
export function readToggleView(view: ReadToggleView | undefined, { words }: Frame): Html {
  if (!view) return nothing
  const { action, isRead, name } = view
  const { marks } = words
  const [label, meaning] = isRead
    ? [marks.markUnread, marks.markUnreadThis(name)]
    : [marks.markRead, marks.markReadThis(name)]
  return html`<form class="own" method="post" action="${action}"><button name="read" value="${isRead ? 0 : 1}" aria-label="${meaning}">${label}</button></form>`
}
