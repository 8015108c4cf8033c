import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import { boxDirection, foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { timeView } from './time-view.ts'

export interface PastStoryView {
  readonly href: string
  readonly title: string
  readonly language: string
  readonly firstAt: Timestamp
  readonly latestAt: Timestamp
}

export interface StoryPastView {
  readonly before: (PastStoryView & { readonly why: readonly string[] }) | undefined
  readonly splitFrom: PastStoryView | undefined
}

/** The story that this one goes on with, and the one that it was a part of. */
export function storyPastView(past: StoryPastView | undefined, frame: Frame): Html {
  if (!past) return nothing
  const { words } = frame
  const { before, splitFrom } = past
  return html`<section aria-labelledby="past"><h2 class="section-title" id="past">${words.whatWentBefore}</h2>
<ul class="lines">
${before ? lineView(before, words.goesOnWith(before.why), frame) : nothing}
${splitFrom ? lineView(splitFrom, words.wasSplitOff, frame) : nothing}
</ul></section>`
}

function lineView(
  { href, title, language, firstAt, latestAt }: PastStoryView,
  why: string,
  frame: Frame,
): Html {
  const { words } = frame
  return html`<li class="line"${boxDirection(language)}><div class="line-body">
<h3 class="line-title"${foreign(language)}><a href="${href}">${title}</a></h3>
<p class="meta"><span dir="${words.direction}">${words.firstReported} ${timeView(firstAt, frame)}</span> <span dir="${words.direction}">${words.latest} ${timeView(latestAt, frame)}</span></p>
<p class="why"><bdi dir="${words.direction}">${why}</bdi></p>
</div></li>`
}
