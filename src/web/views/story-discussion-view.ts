import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { timeView } from './time-view.ts'

export interface StoryDiscussionView {
  readonly href: string
  readonly count: number
  readonly newest: readonly {
    readonly href: string
    readonly author: string
    readonly postedAt: Timestamp
    readonly excerpt: string
  }[]
  readonly mayStart: boolean
  readonly earlier: { readonly href: string; readonly count: number } | undefined
}

/** What is said of a story, in short; where nothing is, at most a link by which somebody may begin. */
export function storyDiscussionView(view: StoryDiscussionView | undefined, frame: Frame): Html {
  if (!view) return nothing
  const { discussion } = frame.words
  const earlier = view.earlier
    ? html`<p class="hint"><a href="${view.earlier.href}">${discussion.earlier(view.earlier.count)}</a></p>`
    : nothing
  if (view.count === 0)
    return html`${earlier}${view.mayStart ? html`<p class="hint choices-line"><a href="${view.href}">${discussion.start}</a></p>` : nothing}`
  return html`<section aria-labelledby="discussion"><h2 class="section-title" id="discussion">${discussion.heading}</h2>
<ul class="lines">${view.newest.map(
    ({ href, author, postedAt, excerpt }) =>
      html`<li class="line"><div class="line-body"><p class="meta"><strong dir="auto">${author}</strong> ${timeView(postedAt, frame)}</p>
<p dir="auto"><a href="${href}">${excerpt}</a></p></div></li>`,
  )}</ul>
<p class="older"><a href="${view.href}">${discussion.all(view.count)}</a></p>${earlier}</section>`
}
