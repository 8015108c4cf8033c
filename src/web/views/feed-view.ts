import { html } from 'hono/html'
import { type FeedFailure, pagePolicies } from '../../model/feed.ts'
import type { Timestamp } from '../../model/ids.ts'
import { type FeedRowView, nextReadingView } from './feeds-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { fullTimeView, timeView } from './time-view.ts'

export interface FeedView {
  readonly row: FeedRowView
  /** How it is, in sentences. */
  readonly health: string
  readonly url: string
  readonly addedAt: Timestamp
  readonly lastNewAt: Timestamp | undefined
  readonly failure: FeedFailure | undefined
  /** Undefined where no hub has agreed to send its news. */
  readonly announcedUntil: Timestamp | undefined
  readonly canPause: boolean
  readonly canResume: boolean
  readonly folders: readonly string[]
  readonly typed: TypedSettings
  readonly error: string | undefined
}

/** What stands in the form of a feed's settings. */
export interface TypedSettings {
  readonly title: string
  readonly folder: string
  readonly pages: string
}

/** A feed: its health in words, and what can be changed. */
export function feedView(view: FeedView, frame: Frame): Html {
  const { words } = frame
  const { row } = view
  return html`<header class="page-head">
<p class="kicker"><a href="/feeds">${words.feeds}</a></p>
<h1 class="headline" dir="auto">${row.title}</h1>
<p class="meta"><a class="outlet" dir="auto" href="${row.outlet.href}">${row.outlet.name}</a> <span class="health ${row.health}">${words.healthOf[row.health]}</span></p>
</header>
${row.sentence ? html`<p class="error">${row.sentence}</p>` : nothing}
<p class="feed-health">${view.health}</p>
${factsOfFeed(view, frame)}
<div class="actions">
${view.canPause ? actionButton(`${row.href}/read`, row.health === 'failing' ? words.tryNow : words.readNow) : nothing}
${view.canPause ? actionButton(`${row.href}/pause`, words.pause) : nothing}
${view.canResume ? actionButton(`${row.href}/resume`, words.resume) : nothing}
<a class="button" href="${row.href}/remove">${words.remove}</a>
</div>
${settingsForm(view, frame)}`
}

function factsOfFeed(view: FeedView, frame: Frame): Html {
  const { words } = frame
  const { row } = view
  const time = (at: Timestamp | undefined, none: string) => (at === undefined ? none : timeView(at, frame))
  return html`<dl class="facts">
<div><dt>${words.addressLabel}</dt><dd dir="ltr" class="address">${view.url}</dd></div>
<div><dt>${words.articlesColumn}</dt><dd>${words.number(row.articleCount)}</dd></div>
<div><dt>${words.lastTried}</dt><dd>${time(row.lastTriedAt, words.never)}</dd></div>
${view.failure ? html`<div><dt>${words.failingSince}</dt><dd>${timeView(view.failure.since, frame)}</dd></div>` : nothing}
<div><dt>${words.nextReading}</dt><dd>${nextReadingView(row, frame)}</dd></div>
<div><dt>${words.lastNew}</dt><dd>${time(view.lastNewAt, words.never)}</dd></div>
${view.announcedUntil === undefined ? nothing : html`<div><dt>${words.announcedUntil}</dt><dd>${fullTimeView(view.announcedUntil, frame)}</dd></div>`}
<div><dt>${words.added}</dt><dd>${fullTimeView(view.addedAt, frame)}</dd></div>
${view.failure ? html`<div><dt>${words.cause}</dt><dd class="address" dir="ltr">${view.failure.detail}</dd></div>` : nothing}
</dl>`
}

function actionButton(action: string, label: string): Html {
  return html`<form method="post" action="${action}"><button type="submit">${label}</button></form>`
}

function settingsForm(view: FeedView, frame: Frame): Html {
  const { words } = frame
  return html`<form class="panel" method="post" action="${view.row.href}">
<h2 class="section-title">${words.nameAndFolder}</h2>
<p><label for="title">${words.feedName}</label><input id="title" name="title" dir="auto" value="${view.typed.title}" maxlength="200"></p>
<p><label for="folder">${words.folder}</label><input id="folder" name="folder" dir="auto" value="${view.typed.folder}" maxlength="100" list="folders">
<datalist id="folders">${view.folders.map((folder) => html`<option value="${folder}"></option>`)}</datalist></p>
<fieldset><legend>${words.pagePolicyLegend}</legend>
${pagePolicies.map((policy) => html`<p><label><input type="radio" name="pages" value="${policy}"${view.typed.pages === policy ? html` checked` : nothing}> ${words.pagePolicy[policy]}</label></p>`)}</fieldset>
${view.error ? html`<p class="error" role="alert">${view.error}</p>` : nothing}
<p><button type="submit">${words.save}</button></p>
</form>`
}

/** Asks whether the feed's articles stay or go before it is removed. */
export function removeFeedView(
  view: { readonly title: string; readonly href: string; readonly articleCount: number },
  frame: Frame,
): Html {
  const { words } = frame
  return html`<header class="page-head"><p class="kicker"><a href="${view.href}">${words.backToFeed}</a></p>
<h1 class="headline" dir="auto">${words.removeQuestion(view.title)}</h1></header>
<form class="panel" method="post" action="${view.href}/remove">
${view.articleCount === 0 ? html`<input type="hidden" name="articles" value="keep">` : articlesChoice(view.articleCount, frame)}
<p class="choices-line"><button type="submit">${words.remove}</button> <a href="${view.href}">${words.cancel}</a></p>
</form>`
}

function articlesChoice(count: number, { words }: Frame): Html {
  return html`<fieldset><legend>${words.removeLegend(count)}</legend>
<p><label><input type="radio" name="articles" value="keep" checked> ${words.keepArticles}</label></p>
<p><label><input type="radio" name="articles" value="remove"> ${words.removeArticles}</label></p></fieldset>`
}
