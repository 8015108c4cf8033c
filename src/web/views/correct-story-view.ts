import { html } from 'hono/html'
import type { ArticleId, StoryId } from '../../model/ids.ts'
import { type ArticleLineView, metaView } from './article-line-view.ts'
import { boxDirection, foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { olderView } from './front-view.ts'

export interface CorrectStoryView {
  readonly title: string
  readonly href: string
  readonly language: string
  readonly articleCount: number
  readonly articles: readonly TickableView[]
  readonly near: readonly NearStoryView[]
  readonly older: string | undefined
}

export interface TickableView {
  readonly id: ArticleId
  readonly line: ArticleLineView
}

export interface NearStoryView {
  readonly id: StoryId
  readonly title: string
  readonly language: string
  readonly articleCount: number
  readonly outletCount: number
}

/** The forms by which a person says that a story is two, or the same as another. */
export function correctStoryView(view: CorrectStoryView, frame: Frame): Html {
  const { correct } = frame.words
  return html`<header class="page-head"${boxDirection(view.language)}>
<p class="kicker"><bdi>${correct.heading}</bdi></p>
<h1 class="headline"${foreign(view.language)}><a href="${view.href}">${view.title}</a></h1>
</header>
<p class="hint">${correct.hint} <a href="/corrections">${correct.all}</a></p>
${view.articleCount > 1 ? partView(view, frame) : nothing}
${joinView(view, frame)}`
}

function partView(view: CorrectStoryView, frame: Frame): Html {
  const { words } = frame
  const { correct } = words
  return html`<section class="correct" aria-labelledby="part"><h2 class="section-title" id="part">${correct.part}</h2>
<form class="panel" method="post" action="${view.href}/part">
<fieldset><legend>${correct.tick}</legend>
<ul class="ticks">${view.articles.map((article) => tickView(article, frame))}</ul></fieldset>
${olderView(view.older, words.olderArticles)}
<fieldset><legend>${correct.where}</legend>
<p><label><input type="radio" autocomplete="off" name="to" value="" checked> ${correct.ownStory}</label></p>
${nearView(view.near, frame)}</fieldset>
${addressView('part-address', frame)}
<p><button type="submit">${correct.partButton}</button></p>
</form></section>`
}

function tickView({ id, line }: TickableView, frame: Frame): Html {
  const tick = `tick-${id}`
  return html`<li${boxDirection(line.language)}><input type="checkbox" autocomplete="off" id="${tick}" name="article" value="${id}">
<div><label for="${tick}"${foreign(line.language)}>${line.title}</label>${metaView(line, frame)}</div></li>`
}

function joinView(view: CorrectStoryView, frame: Frame): Html {
  const { correct } = frame.words
  return html`<section class="correct" aria-labelledby="join"><h2 class="section-title" id="join">${correct.join}</h2>
<form class="panel" method="post" action="${view.href}/join">
${view.near.length > 0 ? html`<fieldset><legend>${correct.near}</legend>${nearView(view.near, frame)}</fieldset>` : nothing}
${addressView('join-address', frame)}
<p><button type="submit">${correct.joinButton}</button></p>
</form></section>`
}

function nearView(near: readonly NearStoryView[], { words }: Frame): Html {
  return html`${near.map(
    (story) =>
      html`<p${boxDirection(story.language)}><label><input type="radio" autocomplete="off" name="to" value="${story.id}"> <span${foreign(story.language)}>${story.title}</span> <span class="hint" dir="${words.direction}">${words.articlesOfOutlets(story.articleCount, story.outletCount)}</span></label></p>`,
  )}`
}

function addressView(id: string, { words }: Frame): Html {
  const { correct } = words
  return html`<p><label for="${id}">${correct.address}</label><input id="${id}" name="address" dir="ltr" maxlength="2000" autocomplete="off" aria-describedby="${id}-hint">
<span class="hint" id="${id}-hint">${correct.addressHint}</span></p>`
}
