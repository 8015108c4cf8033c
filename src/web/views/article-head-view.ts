import { html } from 'hono/html'
import { resolveHttpUrl } from '../../lib/url.ts'
import type { ArticleKind } from '../../model/article.ts'
import type { Timestamp } from '../../model/ids.ts'
import { kindView, type OutletLinkView, outletLinkView } from './article-line-view.ts'
import { type LastChangeView, lastChangeView } from './changes-view.ts'
import { boxDirection, foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { type MarkView, marksView } from './marks-view.ts'
import { type PageNotice, pageNoticeView } from './page-notice-view.ts'
import { type LinkView, sectionView } from './section-view.ts'
import { fullTimeView, timeView } from './time-view.ts'

export interface ArticleHeadView {
  readonly title: string
  readonly language: string | undefined
  readonly kind: ArticleKind
  readonly section: LinkView | undefined
  readonly outlet: OutletLinkView
  readonly authors: readonly string[]
  readonly url: string
  readonly host: string
  readonly publishedAt: Timestamp
  readonly firstSeenAt: Timestamp
  /** Earliest first; one alone means that it was not revised. */
  readonly revisions: readonly RevisionView[]
  readonly pageNotice: PageNotice | undefined
  /** Undefined where it was not revised. */
  readonly lastChange: LastChangeView | undefined
  readonly marks: readonly MarkView[]
}

export interface RevisionView {
  readonly isFirst: boolean
  readonly seenAt: Timestamp
  /** Where the headline was another one than before. */
  readonly newTitle: string | undefined
  /** Where its text is; undefined for the one that stands on this page. */
  readonly href: string | undefined
}

/** An article's headline, whose it is and from when, how it was changed and where its text comes from. */
export function articleHeadView(view: ArticleHeadView, frame: Frame): Html {
  const { words } = frame
  const original = resolveHttpUrl(view.url)
  return html`<header class="page-head"${boxDirection(view.language)}>
<p class="kicker">${outletLinkView(view.outlet)}${kindView(view.kind, frame)}${sectionView(view.section, frame)}</p>
<h1 class="headline"${foreign(view.language)}>${view.title}</h1>
${original ? html`<p class="original"><a dir="${words.direction}" rel="noreferrer noopener external" href="${original}">${words.readOriginal(view.host)}</a></p>` : nothing}
<p class="meta">${view.authors.length > 0 ? html`<span class="byline" dir="auto">${words.byline(view.authors)}</span> ` : nothing}<span>${timeView(view.publishedAt, frame)}</span> <span dir="${words.direction}">${words.firstSeen} ${timeView(view.firstSeenAt, frame)}</span></p>
${marksView(view.marks, frame)}
${revisionsView(view.revisions, frame)}
${pageNoticeView(view.pageNotice, frame)}
${view.lastChange ? lastChangeView(view.lastChange, frame) : nothing}
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
  if (revision.isFirst) return html`${words.firstVersion}`
  if (revision.newTitle === undefined) return html`${words.textRevised}`
  return html`${words.headlineRevised} <q dir="auto">${revision.newTitle}</q>`
}
