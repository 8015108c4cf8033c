import { html } from 'hono/html'
import { resolveHttpUrl } from '../../lib/url.ts'
import type { ArticleKind } from '../../model/article.ts'
import type { Timestamp } from '../../model/ids.ts'
import {
  type ArticleLineView,
  articleLineView,
  kindView,
  type OutletLinkView,
  outletLinkView,
} from './article-line-view.ts'
import { boxDirection, foreign, foreignBlock } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { type PageNotice, pageNoticeView } from './page-notice-view.ts'
import { findPictureSource } from './picture-view.ts'
import { type PlayerView, playerView } from './player-view.ts'
import { explainedTagsView, type TagLinkView } from './tag-list-view.ts'
import { fullTimeView, timeView } from './time-view.ts'

export interface ArticleView {
  readonly title: string
  readonly language: string | undefined
  readonly kind: ArticleKind
  readonly outlet: OutletLinkView
  readonly authors: readonly string[]
  readonly url: string
  readonly host: string
  readonly publishedAt: Timestamp
  readonly firstSeenAt: Timestamp
  /** Earliest first; one alone means that it was not revised. */
  readonly revisions: readonly RevisionView[]
  readonly pageNotice: PageNotice | undefined
  /** Sanitised, with its sentences marked. */
  readonly body: Html
  readonly imageUrl: string | undefined
  readonly players: readonly PlayerView[]
  readonly tags: readonly TagLinkView[]
  readonly story: StoryLinkView | undefined
  readonly related: readonly ArticleLineView[]
  readonly commentsUrl: string | undefined
  readonly explainHref: string
}

export interface RevisionView {
  readonly number: number
  readonly seenAt: Timestamp
  /** Where the headline was another one than before. */
  readonly newTitle: string | undefined
  /** Where its text is; undefined for the one that stands on this page. */
  readonly href: string | undefined
}

export interface StoryLinkView {
  readonly href: string
  readonly articleCount: number
  readonly outletCount: number
  readonly articles: readonly ArticleLineView[]
}

/** An article, from its headline to what is related to it. */
export function articleView(view: ArticleView, frame: Frame): Html {
  return html`<article class="article" data-entry>
${headView(view, frame)}
${leadPicture(view, frame)}
${view.players.map((player) => playerView(player, frame))}
<div class="prose"${foreignBlock(view.language)}>${view.body}</div>
${footView(view, frame)}
</article>
${sameStoryView(view.story, frame)}
${relatedView(view.related, frame)}`
}

function headView(view: ArticleView, frame: Frame): Html {
  const { words } = frame
  const original = resolveHttpUrl(view.url)
  return html`<header class="page-head"${boxDirection(view.language)}>
<p class="kicker">${outletLinkView(view.outlet)}${kindView(view.kind, frame)}</p>
<h1 class="headline"${foreign(view.language)}>${view.title}</h1>
${original ? html`<p class="original"><a dir="${words.direction}" rel="noreferrer noopener external" href="${original}">${words.readOriginal(view.host)}</a></p>` : nothing}
<p class="meta">${view.authors.length > 0 ? html`<span class="byline" dir="auto">${words.byline(view.authors)}</span> ` : nothing}<span>${timeView(view.publishedAt, frame)}</span> <span dir="${words.direction}">${words.firstSeen} ${timeView(view.firstSeenAt, frame)}</span></p>
${revisionsView(view.revisions, frame)}
${pageNoticeView(view.pageNotice, frame)}
</header>`
}

function revisionsView(revisions: readonly RevisionView[], frame: Frame): Html {
  const latest = revisions.at(-1)
  if (revisions.length < 2 || !latest) return nothing
  const { words } = frame
  return html`<details class="revisions" dir="${words.direction}"><summary>${words.revisedTimes(revisions.length - 1)} ${timeView(latest.seenAt, frame)}</summary>
<ol>${revisions.map((revision) => html`<li>${revisionTime(revision, frame)}: ${revisionNote(revision, frame)}</li>`)}</ol>
</details>`
}

function revisionTime({ seenAt, href }: RevisionView, frame: Frame): Html {
  return href ? html`<a href="${href}">${fullTimeView(seenAt, frame)}</a>` : fullTimeView(seenAt, frame)
}

function revisionNote(revision: RevisionView, frame: Frame): Html {
  const { words } = frame
  if (revision.number === 1) return html`${words.firstVersion}`
  if (revision.newTitle === undefined) return html`${words.textRevised}`
  return html`${words.headlineRevised} <q dir="auto">${revision.newTitle}</q>`
}

function leadPicture(view: ArticleView, frame: Frame): Html {
  const src = findPictureSource(view.imageUrl, frame)
  if (!src) return nothing
  return html`<div class="picture lead-picture"><img src="${src}" alt="" decoding="async" referrerpolicy="no-referrer"></div>`
}

function footView(view: ArticleView, frame: Frame): Html {
  const { words } = frame
  const comments = resolveHttpUrl(view.commentsUrl)
  return html`<footer class="article-foot">
${explainedTagsView(view.tags, frame)}
<p class="links">${comments ? html`<a rel="noreferrer noopener external" href="${comments}">${words.discussion}</a> ` : nothing}<a href="${view.explainHref}">${words.explainLink}</a></p>
</footer>`
}

function sameStoryView(story: StoryLinkView | undefined, frame: Frame): Html {
  if (!story || story.articles.length === 0) return nothing
  const { words } = frame
  return html`<section class="beside" aria-labelledby="same-story"><h2 class="section-title" id="same-story">${words.sameStory}</h2>
<p class="hint"><a href="${story.href}">${words.wholeStory(story.articleCount, story.outletCount)}</a></p>
<ul class="lines">${story.articles.map((line) => articleLineView(line, frame))}</ul></section>`
}

function relatedView(related: readonly ArticleLineView[], frame: Frame): Html {
  if (related.length === 0) return nothing
  return html`<section class="beside" aria-labelledby="related"><h2 class="section-title" id="related">${frame.words.related}</h2>
<ul class="lines">${related.map((line) => articleLineView(line, frame))}</ul></section>`
}
