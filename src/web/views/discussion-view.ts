import { html } from 'hono/html'
import { type CommentFormView, commentFormView } from './comment-form-view.ts'
import { type CommentQuoteView, type CommentView, commentsView, quoteView } from './comment-view.ts'
import { foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { olderView } from './front-view.ts'

export interface DiscussionView {
  /** Of the story or article, or of the thread. */
  readonly heading: string
  /** What it is about. */
  readonly about: { readonly href: string; readonly title: string; readonly language: string | undefined }
  /** The sentence that the form is about. */
  readonly quote?: CommentQuoteView | undefined
  readonly form: CommentFormView | 'sign in' | undefined
  readonly comments: readonly CommentView[]
  /** The form stands by itself: what others said is on the page from which it came. */
  readonly isAlone?: boolean
  /** Those of whoever reads that moderators look at first. */
  readonly held: readonly CommentView[]
  /** Why a comment is to wait, where a moderator made the story slow. */
  readonly slow: string | undefined
  readonly elsewhere: readonly { readonly href: string; readonly host: string }[]
  readonly older: { readonly href: string; readonly label: string } | undefined
}

/** A discussion: where to say something, what waits, and what is said. */
export function discussionView(view: DiscussionView, frame: Frame): Html {
  const { discussion } = frame.words
  return html`<header class="page-head"><p class="kicker">${view.heading}</p>
<h1 class="page-title"${foreign(view.about.language)}><a href="${view.about.href}">${view.about.title}</a></h1></header>
${quoteView(view.quote, frame)}
${view.slow ? html`<p class="hint">${view.slow}</p>` : nothing}
${commentFormView(view.form, frame)}
${elsewhereView(view.elsewhere, frame)}
${view.held.length > 0 ? html`<section aria-labelledby="held"><h2 class="section-title" id="held">${discussion.yourHeld}</h2>${commentsView(view.held, frame)}</section>` : nothing}
${view.comments.length > 0 ? html`<section aria-labelledby="comments"><h2 class="section-title" id="comments">${discussion.comments}</h2>${commentsView(view.comments, frame)}</section>` : view.isAlone ? nothing : html`<p class="empty">${discussion.none}</p>`}
${olderView(view.older?.href, view.older?.label ?? '')}`
}

function elsewhereView(elsewhere: DiscussionView['elsewhere'], { words }: Frame): Html {
  if (elsewhere.length === 0) return nothing
  return html`<p class="links"><span>${words.discussion.elsewhere}</span> ${elsewhere.map(
    ({ href, host }) => html`<a rel="noreferrer noopener external" href="${href}">${host}</a> `,
  )}</p>`
}
