import { html } from 'hono/html'
import {
  type ArticleLineView,
  furtherLineView,
  kindView,
  outletLinkView,
  type ReadToggleView,
  readToggleView,
  readView,
} from './article-line-view.ts'
import { type CoverageView, coverageStripView } from './coverage-view.ts'
import { type ElsewhereView, elsewhereCardView } from './elsewhere-view.ts'
import { boxDirection, foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { pictureView } from './picture-view.ts'
import { type LinkView, sectionView } from './section-view.ts'
import { type CitedSentence, citedView } from './story-summary-view.ts'
import { type TagLinkView, tagListView } from './tag-list-view.ts'
import { timeView } from './time-view.ts'
import { type WhyView, whyView } from './why-view.ts'

/** A story on the front page: its lead article, and the same told by other outlets. */
export interface StoryCardView {
  readonly href: string
  readonly title: string
  readonly lead: ArticleLineView
  /** What it is about, as an outlet says it. */
  readonly text: CitedSentence | undefined
  readonly articleCount: number
  readonly outletCount: number
  readonly originCount: number | undefined
  readonly state: string
  readonly section: LinkView | undefined
  readonly further: readonly ArticleLineView[]
  readonly tags: readonly TagLinkView[]
  readonly coverage: CoverageView | undefined
  /** What of it came in since the reader's last visit. */
  readonly fresh: { readonly count: number; readonly isWhole: boolean } | undefined
  /** Undefined where no other language tells it. */
  readonly elsewhere: ElsewhereView | undefined
  readonly whyHere: WhyView
  /** In a list of the reader's own. */
  readonly toggle?: ReadToggleView
}

/** A card; the first of a page is the large one. */
export function storyCardView(card: StoryCardView, frame: Frame, size: 'lead' | 'plain'): Html {
  const { lead } = card
  return html`<article class="card ${size}" ${boxDirection(lead.language)} data-entry>
${pictureView(lead.imageUrl, size === 'lead' ? 'card-picture' : 'card-thumb', frame)}
<div class="card-body">
<h2 class="card-title"${foreign(lead.language)}><a href="${card.href}">${card.title}</a></h2>
<p class="meta">${outletLinkView(lead.outlet)}${kindView(lead.kind, frame)}${sectionView(card.section, frame)} ${timeView(lead.publishedAt, frame)}${freshView(card, frame)}${readView(lead.isRead, frame)}</p>
${card.text ? html`<p class="excerpt">${citedView(card.text, lead.language)}</p>` : nothing}
${toldByView(card, frame)}
${size === 'lead' ? tagListView(card.tags, frame) : nothing}
${whyView(card.whyHere, frame)}
${readToggleView(card.toggle, frame)}
</div>
</article>`
}

function freshView({ fresh }: StoryCardView, { words }: Frame): Html {
  if (!fresh) return nothing
  return html` <span class="fresh">${fresh.isWhole ? words.newStory : words.newArticles(fresh.count)}</span>`
}

/** Who else tells it: in the same language, and in others. */
function toldByView(card: StoryCardView, frame: Frame): Html {
  if (card.articleCount < 2 && !card.elsewhere) return nothing
  return html`<div class="told-by">${card.articleCount > 1 ? othersView(card, frame) : nothing}
${elsewhereCardView(card.elsewhere, frame)}</div>`
}

function othersView(card: StoryCardView, frame: Frame): Html {
  const { words } = frame
  return html`<div class="others">
<p class="count"><a dir="${words.direction}" href="${card.href}">${words.articlesOfOutlets(card.articleCount, card.outletCount, card.originCount)}</a></p>
<p class="meta"><span dir="${words.direction}">${card.state}</span></p>
${card.coverage ? coverageStripView(card.coverage, frame) : nothing}
${card.further.length > 0 ? html`<ul class="further">${card.further.map((line) => furtherLineView(line, frame))}</ul>` : nothing}
</div>`
}
