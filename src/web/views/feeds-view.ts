import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { timeView } from './time-view.ts'

export interface FeedsView {
  readonly summary: string
  /** Texts that were said to be wrong. */
  readonly reportCount: number
  readonly folders: readonly FolderView[]
  readonly emptySentence: string | undefined
  /** Choices of feeds: all, the failing ones, those not read. */
  readonly filters: readonly { readonly label: string; readonly href: string; readonly isCurrent: boolean }[]
  /** Where this page stands in a long list. */
  readonly position: string | undefined
  readonly earlier: string | undefined
  readonly later: string | undefined
  readonly typedAddress: string
  /** Why the address could not be added, or the file not be imported. */
  readonly addError: string | undefined
  readonly importError: string | undefined
}

export interface FolderView {
  /** Undefined for feeds outside every folder. */
  readonly name: string | undefined
  readonly feeds: readonly FeedRowView[]
}

export interface FeedRowView {
  readonly href: string
  readonly title: string
  readonly outlet: { readonly name: string; readonly href: string }
  readonly health: 'well' | 'failing' | 'paused' | 'ended' | 'unread'
  /** What is wrong, for the reader; undefined where nothing is. */
  readonly sentence: string | undefined
  /** When it was last asked, well or badly. */
  readonly lastTriedAt: Timestamp | undefined
  readonly dueAt: Timestamp | undefined
  /** What stands in place of the time of the next reading. */
  readonly awaiting: 'turn' | 'answer' | undefined
  readonly articleCount: number
}

/** All feeds by folder with their health, and the ways to add more. */
export function feedsView(view: FeedsView, frame: Frame): Html {
  const { words } = frame
  return html`<h1 class="page-title">${words.feeds}</h1>
<p class="hint">${view.summary}</p>
<p class="hint choices-line">${view.reportCount > 0 ? html`<a href="/reports">${words.reportsWaiting(view.reportCount)}</a>` : nothing}<a href="/sending">${words.sendingHeading}</a> <a href="/feeds/first">${words.firstFeeds.wellKnown}</a></p>
<div class="add">${addFormView(view, frame)}${importFormView(view, frame)}</div>
${filtersView(view, frame)}
${view.emptySentence ? html`<p class="empty">${view.emptySentence}</p>` : nothing}
${view.folders.map((folder) => folderView(folder, frame))}
${view.position ? html`<p class="older turn"><span>${view.position}</span> ${view.earlier ? html`<a rel="prev" href="${view.earlier}">${words.earlierFeeds}</a>` : nothing} ${view.later ? html`<a rel="next" href="${view.later}">${words.laterFeeds}</a>` : nothing}</p>` : nothing}`
}

function filtersView(view: FeedsView, frame: Frame): Html {
  if (view.filters.length === 0) return nothing
  return html`<nav class="choice" aria-label="${frame.words.whichFeeds}"><ul>${view.filters.map(
    (filter) =>
      html`<li><a href="${filter.href}"${filter.isCurrent ? html` aria-current="true"` : nothing}>${filter.label}</a></li>`,
  )}</ul></nav>`
}

function addFormView(view: FeedsView, frame: Frame): Html {
  const { words } = frame
  return html`<form class="panel" method="post" action="/feeds" novalidate>
<h2 class="section-title">${words.addFeed}</h2>
<p><label for="address">${words.addressLabel}</label>
<input type="url" id="address" name="address" value="${view.typedAddress}" required maxlength="2000" placeholder="${words.addressExample}" autocomplete="off"${view.addError ? html` aria-invalid="true" aria-describedby="address-error"` : nothing}></p>
${view.addError ? html`<p class="error" id="address-error" role="alert">${view.addError}</p>` : nothing}
<p><button type="submit">${words.add}</button></p>
<p class="hint">${words.addressHint}</p>
</form>`
}

/** The form for a file of feeds, with why the last one could not be read. */
export function importFormView(view: Pick<FeedsView, 'importError'>, frame: Frame): Html {
  const { words } = frame
  return html`<form class="panel" method="post" action="/feeds/import" enctype="multipart/form-data">
<h2 class="section-title">${words.opmlHeading}</h2>
<p><label for="file">${words.opmlFile}</label>
<input type="file" id="file" name="file" required accept=".opml,.xml,text/xml,text/x-opml"${view.importError ? html` aria-invalid="true" aria-describedby="file-error"` : nothing}></p>
${view.importError ? html`<p class="error" id="file-error" role="alert">${view.importError}</p>` : nothing}
<p class="choices-line"><button type="submit">${words.importOpml}</button> <a href="/feeds/export">${words.exportOpml}</a></p>
</form>`
}

function folderView(folder: FolderView, frame: Frame): Html {
  const { words } = frame
  return html`<section class="folder"><h2 class="section-title" dir="auto">${folder.name ?? words.noFolder}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${folder.name ?? words.noFolder}"><table class="feeds">
<thead><tr><th scope="col">${words.feed}</th><th scope="col">${words.health}</th><th scope="col">${words.lastTried}</th><th scope="col">${words.nextReading}</th><th scope="col" class="number">${words.articlesColumn}</th></tr></thead>
<tbody>${folder.feeds.map((feed) => rowView(feed, frame))}</tbody>
</table></div></section>`
}

function rowView(feed: FeedRowView, frame: Frame): Html {
  const { words } = frame
  return html`<tr data-entry>
<th scope="row"><a dir="auto" href="${feed.href}">${feed.title}</a>${feed.outlet.name === feed.title ? nothing : html`<small><a class="outlet" dir="auto" href="${feed.outlet.href}">${feed.outlet.name}</a></small>`}</th>
<td><span class="health ${feed.health}">${words.healthOf[feed.health]}</span>${feed.sentence ? html`<small>${feed.sentence}</small>` : nothing}</td>
<td data-label="${words.lastTried}">${feed.lastTriedAt === undefined ? words.never : timeView(feed.lastTriedAt, frame)}</td>
<td data-label="${words.nextReading}">${nextReadingView(feed, frame)}</td>
<td class="number" data-label="${words.articlesColumn}">${words.number(feed.articleCount)}</td>
</tr>`
}

/** When a feed is read next, or that it is about to be. */
export function nextReadingView({ awaiting, dueAt }: FeedRowView, frame: Frame): Html {
  const { words } = frame
  if (awaiting) return html`${words.awaiting[awaiting]}`
  return dueAt === undefined ? html`${words.notPlanned}` : timeView(dueAt, frame)
}
