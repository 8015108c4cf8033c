import { html } from 'hono/html'
import type { ArticleId, Timestamp } from '../../model/ids.ts'
import { boxDirection, foreign } from './foreign-text.ts'
import type { Frame, Html } from './frame.ts'
import { olderView } from './front-view.ts'
import { timeView } from './time-view.ts'

export interface CorrectPersonView {
  readonly name: string
  readonly href: string
  readonly articles: readonly QuotingView[]
  readonly older: string | undefined
}

/** An article that quotes somebody, and what it quotes first. */
export interface QuotingView {
  readonly id: ArticleId
  readonly href: string
  readonly words: string
  readonly language: string | undefined
  readonly outlet: string
  readonly publishedAt: Timestamp
}

/** The forms by which a person says that two people stand on one page, or one on two. */
export function correctPersonView(view: CorrectPersonView, frame: Frame): Html {
  const { person, correct } = frame.words
  return html`<header class="page-head"><p class="kicker"><bdi>${person.correct}</bdi></p>
<h1 class="headline"><a href="${view.href}"><bdi>${view.name}</bdi></a></h1></header>
<p class="hint">${correct.hint} <a href="/corrections">${correct.all}</a></p>
<section class="correct" aria-labelledby="join"><h2 class="section-title" id="join">${person.join}</h2>
<form class="panel" method="post" action="${view.href}/join">
<p><label for="other">${person.address}</label><input id="other" name="other" dir="ltr" maxlength="2000" autocomplete="off" required aria-describedby="other-hint">
<span class="hint" id="other-hint">${person.addressHint}</span></p>
<p><button type="submit">${person.joinButton}</button></p>
</form></section>
${view.articles.length > 1 || view.older ? partView(view, frame) : ''}`
}

function partView(view: CorrectPersonView, frame: Frame): Html {
  const { words } = frame
  const { person } = words
  return html`<section class="correct" aria-labelledby="part"><h2 class="section-title" id="part">${person.part}</h2>
<form class="panel" method="post" action="${view.href}/part">
<fieldset><legend>${person.tick}</legend>
<ul class="ticks">${view.articles.map((article) => tickView(article, frame))}</ul></fieldset>
${olderView(view.older, words.olderQuotes)}
<p><label for="name">${person.name}</label><input id="name" name="name" maxlength="200" autocomplete="off" required aria-describedby="name-hint">
<span class="hint" id="name-hint">${person.nameHint}</span></p>
<p><button type="submit">${person.partButton}</button></p>
</form></section>`
}

function tickView({ id, href, words, language, outlet, publishedAt }: QuotingView, frame: Frame): Html {
  const tick = `tick-${id}`
  return html`<li${boxDirection(language)}><input type="checkbox" autocomplete="off" id="${tick}" name="article" value="${id}">
<div><label for="${tick}"${foreign(language)}>${words}</label>
<p class="meta"><a href="${href}"><bdi>${outlet}</bdi></a> ${timeView(publishedAt, frame)}</p></div></li>`
}
