import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import { type OutletLinkView, outletLinkView } from './article-line-view.ts'
import { emptyTextView } from './empty-text-view.ts'
import { boxDirection, foreign, foreignBlock } from './foreign-text.ts'
import type { Frame, Html } from './frame.ts'
import { fullTimeView } from './time-view.ts'

export interface EarlierRevisionView {
  readonly title: string
  readonly language: string | undefined
  readonly outlet: OutletLinkView
  readonly seenAt: Timestamp
  readonly replacedAt: Timestamp
  readonly currentHref: string
  /** Sanitised; undefined where the revision has no text. */
  readonly body: Html | undefined
}

/** An earlier revision's headline and text, plainly marked as no longer current. */
export function revisionView(view: EarlierRevisionView, frame: Frame): Html {
  const { words } = frame
  return html`<article class="article">
<header class="page-head"${boxDirection(view.language)}>
<p class="kicker">${outletLinkView(view.outlet)}</p>
<h1 class="headline"${foreign(view.language)}>${view.title}</h1>
<div class="earlier" dir="${words.direction}"><p><strong>${words.noLongerCurrent}</strong> ${words.firstSeen} ${fullTimeView(view.seenAt, frame)}. ${words.replaced} ${fullTimeView(view.replacedAt, frame)}.</p>
<p><a href="${view.currentHref}">${words.currentText}</a> · <a href="${view.currentHref}/changes">${words.seeChanges}</a></p></div>
</header>
<div class="prose"${foreignBlock(view.language)}>${view.body ?? emptyTextView(frame)}</div>
</article>`
}
