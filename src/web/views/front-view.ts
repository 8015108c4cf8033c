import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import { type ArticleLineView, articleLineView } from './article-line-view.ts'
import { type FollowView, followView } from './follow-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { type RisingTagView, risingLineView } from './rising-view.ts'
import { type StoryCardView, storyCardView } from './story-card-view.ts'
import { timeView } from './time-view.ts'

export interface FrontView {
  /** Stories with something that came in since the reader's last visit, on the first page. */
  readonly fresh: readonly StoryCardView[]
  readonly news: NewsView | undefined
  readonly cards: readonly StoryCardView[]
  /** Articles that are here but not yet grouped, shown where there is no story at all. */
  readonly loose: readonly ArticleLineView[]
  /** Of a section; the front page has one that is not shown. */
  readonly heading: string | undefined
  /** Of a section. */
  readonly follow: FollowView | undefined
  readonly languages: readonly LanguageLinkView[]
  readonly sections: readonly SectionLinkView[]
  readonly rising: readonly RisingTagView[]
  readonly older: string | undefined
  readonly isFirstPage: boolean
  /** What to say where there is nothing to show. */
  readonly emptySentence: string | undefined
}

export interface NewsView {
  /** When the last visit ended. */
  readonly since: Timestamp
  readonly articles: number
  readonly stories: number
  /** There may be more. */
  readonly isMore: boolean
}

export interface LanguageLinkView {
  readonly label: string
  /** A language's own name carries its code; "all" has none. */
  readonly language: string | undefined
  readonly href: string
  readonly isCurrent: boolean
}

export interface SectionLinkView {
  readonly label: string
  readonly href: string
  readonly isCurrent: boolean
}

/** The stories of the last days, the first one large. */
export function frontView(view: FrontView, frame: Frame): Html {
  const { words } = frame
  const heading = view.isFirstPage ? (view.heading ?? words.frontHeading) : words.olderStories
  const isHidden = view.isFirstPage && view.heading === undefined
  return html`<div class="front-head">${sectionsView(view.sections, frame)}
${view.languages.length > 2 ? languagesView(view.languages, frame) : nothing}</div>
<div class="choices-line"><h1 class="${isHidden ? 'visually-hidden' : 'page-title'}">${heading}</h1>
${followView(view.follow, frame)}</div>
${view.emptySentence ? html`<p class="empty">${view.emptySentence}</p>` : nothing}
${newsView(view, frame)}
${cardsView(view.cards, frame, view.isFirstPage && view.fresh.length === 0)}
${view.loose.length > 0 ? html`<h2 class="section-title">${words.latest}</h2><p class="hint">${words.notYetGrouped}</p><ul class="lines">${view.loose.map((line) => articleLineView(line, frame))}</ul>` : nothing}
${risingLineView(view.rising, frame)}
${olderView(view.older, words.olderStories)}`
}

/** What came in since the reader's last visit, the best of it as cards. */
function newsView({ news, fresh, cards }: FrontView, frame: Frame): Html {
  if (!news) return nothing
  const { words } = frame
  if (news.articles === 0)
    return html`<p class="hint since">${words.nothingSince} ${timeView(news.since, frame)}.</p>`
  return html`<section class="since" aria-labelledby="since"><h2 class="section-title" id="since">${words.sinceLastVisit} ${timeView(news.since, frame)}</h2>
<p class="hint">${words.newsCount(news)}</p>
${cardsView(fresh, frame, true)}
</section>
${cards.length > 0 ? html`<h2 class="section-title">${words.seenBefore}</h2>` : nothing}`
}

/** Stories as cards, the first one large where it leads the page. */
function cardsView(cards: readonly StoryCardView[], frame: Frame, hasLead: boolean): Html {
  if (cards.length === 0) return nothing
  return html`<div class="cards${hasLead ? ' with-lead' : ''}">${cards.map((card, at) => storyCardView(card, frame, hasLead && at === 0 ? 'lead' : 'plain'))}</div>`
}

/** The link to the next page of a list, where there is one. */
export function olderView(href: string | undefined, label: string): Html {
  return href ? html`<p class="older"><a rel="next" href="${href}">${label}</a></p>` : nothing
}

function sectionsView(sections: readonly SectionLinkView[], { words }: Frame): Html {
  if (sections.length < 3) return nothing
  return html`<nav class="choice" aria-label="${words.sections}"><ul>${sections.map(
    ({ label, href, isCurrent }) =>
      html`<li><a href="${href}"${isCurrent ? html` aria-current="true"` : nothing}>${label}</a></li>`,
  )}</ul></nav>`
}

function languagesView(languages: readonly LanguageLinkView[], frame: Frame): Html {
  return html`<nav class="choice" aria-label="${frame.words.languageFilter}"><ul>${languages.map(
    (link) =>
      html`<li><a href="${link.href}"${link.language ? html` lang="${link.language}" dir="auto"` : nothing}${link.isCurrent ? html` aria-current="true"` : nothing}>${link.label}</a></li>`,
  )}</ul></nav>`
}
