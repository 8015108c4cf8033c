import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import { type FollowView, followView } from './follow-view.ts'
import { foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { olderView } from './front-view.ts'
import { type NamesakeView, namesakesView } from './namesakes-view.ts'
import { type SayingView, sayingView } from './speakers-view.ts'
import { timeView } from './time-view.ts'

/** The page of somebody who is quoted. */
export interface PersonView {
  readonly name: string
  /** Of this page’s articles. */
  readonly outletCount: number
  readonly sayings: readonly PersonSayingView[]
  readonly follow: FollowView | undefined
  readonly feed: string
  readonly older: string | undefined
  /** The hashtag of the same name. */
  readonly tag: { readonly label: string; readonly href: string } | undefined
  /** The list of who is quoted most. */
  readonly peopleHref: string
  /** Where a person says that it is another, or two; undefined where nothing can be changed. */
  readonly correctHref: string | undefined
  readonly namesakes: readonly NamesakeView[]
}

export interface PersonSayingView extends SayingView {
  readonly language: string | undefined
  /** To whom, in the words of an article. */
  readonly toldTo: string | undefined
  /** When the first of its articles was published. */
  readonly at: Timestamp
}

/** What somebody says, newest first, with the outlets that carry it. */
export function personView(view: PersonView, frame: Frame): Html {
  const { words } = frame
  return html`<header class="page-head"><p class="kicker"><a href="${view.peopleHref}">${words.quotedPerson}</a></p>
<h1 class="headline"><bdi>${view.name}</bdi></h1>
<p class="meta">${words.quotedBy(view.sayings.length, view.outletCount)} <a href="${view.feed}">${words.feedOfPage}</a>${view.tag === undefined ? nothing : html` <a href="${view.tag.href}"><bdi>#${view.tag.label}</bdi></a>`}</p>
<p class="hint">${words.quotedHint}</p>
${view.namesakes.length === 0 ? nothing : html`<p class="hint"><a href="#namesakes">${words.person.othersOfName(view.namesakes.length)}</a></p>`}
${followView(view.follow, frame)}</header>
<ul class="speakers">${view.sayings.map(
    (saying) =>
      html`<li><p class="meta">${timeView(saying.at, frame)}${saying.toldTo === undefined ? nothing : html` <span>${words.saidTo} <bdi${foreign(saying.language)}>${saying.toldTo}</bdi></span>`}</p>${sayingView(saying, saying.language, frame)}</li>`,
  )}</ul>
${olderView(view.older, words.olderQuotes)}
${namesakesView(view.namesakes, frame)}
${view.correctHref === undefined ? nothing : html`<p class="hint choices-line"><a href="${view.correctHref}">${words.person.correct}</a></p>`}`
}
