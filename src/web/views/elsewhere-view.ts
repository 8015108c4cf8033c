import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import { type SaidOfArticle, saidOfArticleView } from './correction-links-view.ts'
import { boxDirection, foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { timeView } from './time-view.ts'

/** A story of the same event in another language. */
export interface ForeignStoryView {
  readonly href: string
  readonly title: string
  readonly language: string
  /** In its own words. */
  readonly languageName: string
  readonly outletCount: number
  readonly latestAt: Timestamp
  readonly why: readonly string[]
  readonly said: SaidOfArticle | undefined
}

/** One event in several languages. */
export interface ElsewhereView {
  /** That tell it in other languages alone. */
  readonly moreOutlets: number
  readonly stories: readonly ForeignStoryView[]
}

/** On a story's page: who else tells it, and how that is known. */
export function elsewhereView(view: ElsewhereView | undefined, frame: Frame): Html {
  if (!view) return nothing
  const { words } = frame
  return html`<section aria-labelledby="elsewhere"><h2 class="section-title" id="elsewhere">${words.alsoToldIn}</h2>
<p class="meta">${words.moreOutletsElsewhere(view.moreOutlets, view.stories.length)}</p>
<ul class="lines">${view.stories.map((story) => lineView(story, frame))}</ul></section>`
}

function lineView(story: ForeignStoryView, frame: Frame): Html {
  const { words } = frame
  const { language } = story
  return html`<li class="line"${boxDirection(language)}><div class="line-body">
<h3 class="line-title"${foreign(language)}><a href="${story.href}">${story.title}</a></h3>
<p class="meta">${toldInView(story, frame)} <span dir="${words.direction}">${words.latest} ${timeView(story.latestAt, frame)}</span></p>
<p class="why"><bdi dir="${words.direction}">${story.why.join('. ')}</bdi></p>
${saidOfArticleView(story.said)}
</div></li>`
}

/** On a card: the same event in other languages, a line each. */
export function elsewhereCardView(view: ElsewhereView | undefined, frame: Frame): Html {
  if (!view) return nothing
  const { words } = frame
  return html`<div class="others elsewhere">
<p class="count"><span dir="${words.direction}">${words.moreOutletsElsewhere(view.moreOutlets, view.stories.length)}</span></p>
<ul class="further">${view.stories.map(
    (story) =>
      html`<li${boxDirection(story.language)}><a${foreign(story.language)} href="${story.href}">${story.title}</a> <span class="meta">${toldInView(story, frame)}</span></li>`,
  )}</ul>
</div>`
}

/** `Deutsch (5 outlets)` */
function toldInView({ language, languageName, outletCount }: ForeignStoryView, { words }: Frame): Html {
  return html`<span dir="${words.direction}"><bdi lang="${language}">${languageName}</bdi> ${words.toldByOutlets(outletCount)}</span>`
}
