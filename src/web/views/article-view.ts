import { html } from 'hono/html'
import { type ArticleFootView, articleFootView } from './article-foot-view.ts'
import { type ArticleHeadView, articleHeadView } from './article-head-view.ts'
import { type ArticleLineView, articleLineView } from './article-line-view.ts'
import { type ArticleSourcesView, articleSourcesView } from './article-sources-view.ts'
import {
  type CorrectionLinks,
  type SaidOfArticle,
  saidOfArticleView,
  storyCorrectionsView,
} from './correction-links-view.ts'
import { excerptNoteView } from './excerpt-note-view.ts'
import { foreignBlock } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { findPictureSource, lookView } from './picture-view.ts'
import { type PlayerView, playerView } from './player-view.ts'
import { type ToolsView, toolsView } from './tools-view.ts'

export interface ArticleView extends ArticleHeadView, ArticleFootView, ArticleSourcesView {
  /** Sanitised, with its sentences marked. */
  readonly body: Html
  /** The numbers of the sentences that it does not reach. */
  readonly rest: readonly number[]
  readonly imageUrl: string | undefined
  readonly players: readonly PlayerView[]
  readonly tools: ToolsView
  /** Of the page for comments on its sentences, for who may write them. */
  readonly commentHref: string | undefined
  readonly story: StoryLinkView | undefined
  readonly related: readonly ArticleLineView[]
}

export interface StoryLinkView {
  readonly href: string
  readonly articleCount: number
  readonly outletCount: number
  readonly originCount: number | undefined
  readonly articles: readonly ArticleLineView[]
  readonly noPart: SaidOfArticle | undefined
  readonly corrections: CorrectionLinks | undefined
}

/** An article, from its headline to what is related to it. */
export function articleView(view: ArticleView, frame: Frame): Html {
  return html`<article class="article" data-entry>
${articleHeadView(view, frame)}
${toolsView(view.tools, frame)}
${leadPicture(view, frame)}
${view.players.map((player) => playerView(player, frame))}
<div class="prose"${commentAddress(view, frame)}${foreignBlock(view.language)}>${view.body}</div>
${excerptNoteView(view, frame)}
${articleFootView(view, frame)}
</article>
${articleSourcesView(view, view.language, frame)}
${sameStoryView(view.story, frame)}
${relatedView(view.related, frame)}
${storyCorrectionsView(view.story?.corrections, frame)}`
}

/** Where a script leads from a sentence that somebody points at. */
function commentAddress({ commentHref }: ArticleView, { words }: Frame): Html {
  if (commentHref === undefined) return nothing
  return html` data-comment="${commentHref}" data-comment-label="${words.discussion.chooseSentence}"`
}

function leadPicture(view: ArticleView, frame: Frame): Html {
  const src = findPictureSource(view.imageUrl, frame)
  if (!src) return nothing
  return html`<div class="picture lead-picture">${lookView(view.imageUrl, frame)}<img src="${src}" alt="" decoding="async" referrerpolicy="no-referrer"></div>`
}

function sameStoryView(story: StoryLinkView | undefined, frame: Frame): Html {
  if (!story || story.articleCount < 2) return nothing
  const { words } = frame
  return html`<section class="beside" aria-labelledby="same-story"><h2 class="section-title" id="same-story">${words.sameStory}</h2>
<p class="hint"><a href="${story.href}">${words.wholeStory(story.articleCount, story.outletCount, story.originCount)}</a></p>
${saidOfArticleView(story.noPart)}
${story.articles.length > 0 ? html`<ul class="lines">${story.articles.map((line) => articleLineView(line, frame))}</ul>` : nothing}</section>`
}

function relatedView(related: readonly ArticleLineView[], frame: Frame): Html {
  if (related.length === 0) return nothing
  return html`<section class="beside" aria-labelledby="related"><h2 class="section-title" id="related">${frame.words.related}</h2>
<ul class="lines">${related.map((line) => articleLineView(line, frame))}</ul></section>`
}
