import { html } from 'hono/html'
import { resolveHttpUrl } from '../../lib/url.ts'
import type { Takedown } from '../../model/takedown.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { olderView } from './front-view.ts'
import { fullTimeView } from './time-view.ts'

export interface TakedownsView {
  readonly takedowns: readonly Takedown[]
  readonly older: string | undefined
  /** With which the form begins. */
  readonly address: string
  readonly problem: string | undefined
}

/** What is taken down, by whom and why, with a form to take down more. */
export function takedownsView(view: TakedownsView, frame: Frame): Html {
  const { takedowns: words } = frame.words
  return html`<h1 class="page-title">${words.heading}</h1>
<div class="sending">
${words.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
<form class="panel" method="post" action="/settings/takedowns">
${view.problem === undefined ? nothing : html`<p class="error" role="alert">${view.problem}</p>`}
<p><label for="address">${words.address}</label><input type="text" id="address" name="address" dir="ltr" required maxlength="2048" autocomplete="off" value="${view.address}"></p>
<fieldset><legend>${words.what}</legend>${(['article', 'outlet'] as const).map((kind) => html`<p><label><input type="radio" name="kind" value="${kind}"${isOf(kind, view.address) ? ' checked' : ''}> ${words.kind[kind]}</label></p>`)}</fieldset>
<p><label for="requested-by">${words.requestedBy}</label><input type="text" id="requested-by" name="requestedBy" required maxlength="200" autocomplete="off"></p>
<p><label for="reason">${words.reason}</label><textarea id="reason" name="reason" required maxlength="1000" rows="3"></textarea></p>
<p><label><input type="checkbox" autocomplete="off" name="erase"> ${words.erase}</label></p>
<p class="hint">${words.shown}</p>
<p><button type="submit">${words.takeDown}</button></p></form>
<section aria-labelledby="list"><h2 class="section-title" id="list">${words.list}</h2>
${view.takedowns.length === 0 ? html`<p class="empty">${words.none}</p>` : html`<ul class="reason-list">${view.takedowns.map((takedown) => takedownView(takedown, frame))}</ul>`}
${olderView(view.older, words.older)}</section>
</div>`
}

function isOf(kind: Takedown['kind'], address: string): boolean {
  return address.startsWith('/outlet/') ? kind === 'outlet' : kind === 'article'
}

function takedownView(takedown: Takedown, frame: Frame): Html {
  const { takedowns: words } = frame.words
  const { id, key, requestedBy, reason, takenAt, takenBy, undoneAt, undoneBy } = takedown
  const href = resolveHttpUrl(key)
  const state = takedown.isErased ? words.erased : words.kept
  return html`<li><p><bdi>${href ? html`<a rel="noreferrer noopener external" href="${href}">${key}</a>` : key}</bdi></p>
<p>${words.said(requestedBy)} <bdi>${reason}</bdi></p>
<p class="meta"><span>${words.by(takenBy)} ${fullTimeView(takenAt, frame)}</span> <span>${undoneAt === undefined ? state : html`${words.undone(undoneBy)} ${fullTimeView(undoneAt, frame)}`}</span></p>
${undoneAt === undefined ? html`<form class="own" method="post" action="/settings/takedowns/${id}/undo"><button type="submit">${words.putBack}</button></form>` : nothing}</li>`
}

/** In place of what was taken down: when, who wanted it and why, and where it may stand still. */
export function takenDownView(takedown: Takedown, frame: Frame): Html {
  const { takedowns: words, toFrontPage } = frame.words
  return html`<h1 class="page-title">${words.gone}</h1>
<p>${words.goneOn} ${fullTimeView(takedown.takenAt, frame)}. ${words.said(takedown.requestedBy)} <bdi>${takedown.reason}</bdi></p>
<p class="onward"><a href="${frame.base}/">${toFrontPage}</a></p>`
}

/** The way from an article or an outlet to its takedown, for operators of a site. */
export function takeDownLinkView(frame: Frame): Html {
  if (!frame.isSite || frame.visitor?.role !== 'operator') return nothing
  const href = `/settings/takedowns?address=${encodeURIComponent(frame.path)}`
  return html`<p class="links"><a href="${href}">${frame.words.takedowns.link}</a></p>`
}
