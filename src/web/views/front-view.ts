import { html } from 'hono/html'
import { type ArticleLineView, articleLineView } from './article-line-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { type StoryCardView, storyCardView } from './story-card-view.ts'

export interface FrontView {
  readonly cards: readonly StoryCardView[]
  /** Articles that are here but not yet grouped, shown where there is no story at all. */
  readonly loose: readonly ArticleLineView[]
  readonly languages: readonly LanguageLinkView[]
  readonly older: string | undefined
  readonly isFirstPage: boolean
  /** What to say where there is nothing to show. */
  readonly emptySentence: string | undefined
}

export interface LanguageLinkView {
  readonly label: string
  /** A language's own name carries its code; "all" has none. */
  readonly language: string | undefined
  readonly href: string
  readonly isCurrent: boolean
}

/** The stories of the last days, the first one large. */
export function frontView(view: FrontView, frame: Frame): Html {
  const { words } = frame
  return html`<div class="front-head"><h1 class="${view.isFirstPage ? 'visually-hidden' : 'page-title'}">${view.isFirstPage ? words.frontHeading : words.olderStories}</h1>
${view.languages.length > 2 ? languagesView(view.languages, frame) : nothing}</div>
${view.emptySentence ? html`<p class="empty">${view.emptySentence}</p>` : nothing}
${view.cards.length > 0 ? html`<div class="cards${view.isFirstPage ? ' with-lead' : ''}">${view.cards.map((card, at) => storyCardView(card, frame, at === 0 && view.isFirstPage ? 'lead' : 'plain'))}</div>` : nothing}
${view.loose.length > 0 ? html`<h2 class="section-title">${words.latest}</h2><p class="hint">${words.notYetGrouped}</p><ul class="lines">${view.loose.map((line) => articleLineView(line, frame))}</ul>` : nothing}
${olderView(view.older, words.olderStories)}`
}

/** The link to the next page of a list, where there is one. */
export function olderView(href: string | undefined, label: string): Html {
  return href ? html`<p class="older"><a rel="next" href="${href}">${label}</a></p>` : nothing
}

function languagesView(languages: readonly LanguageLinkView[], frame: Frame): Html {
  return html`<nav class="choice" aria-label="${frame.words.languageFilter}"><ul>${languages.map(
    (link) =>
      html`<li><a href="${link.href}"${link.language ? html` lang="${link.language}" dir="auto"` : nothing}${link.isCurrent ? html` aria-current="true"` : nothing}>${link.label}</a></li>`,
  )}</ul></nav>`
}
