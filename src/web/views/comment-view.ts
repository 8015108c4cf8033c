import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import { foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { timeView } from './time-view.ts'

export interface CommentView {
  readonly id: number
  readonly author: string
  readonly postedAt: Timestamp
  readonly editedAt: Timestamp | undefined
  /** Its words, as html of our own; undefined where `gone` stands in their place. */
  readonly body: Html | undefined
  /** What became of it. */
  readonly gone: string | undefined
  readonly quote: CommentQuoteView | undefined
  /** Whom it answers, where that does not stand right above it. */
  readonly answers: { readonly name: string; readonly href: string } | undefined
  readonly links: readonly CommentLinkView[]
  readonly votes: VoteView | undefined
  /** What a moderator is told of it. */
  readonly notes: readonly string[]
  readonly children: readonly CommentView[]
  /** Where the rest of a long thread is. */
  readonly more: { readonly href: string; readonly label: string } | undefined
}

interface CommentLinkView {
  readonly href: string
  readonly label: string
  /** Read out in place of the label. */
  readonly spoken: string
}

/** The sentence that a thread is about. */
export interface CommentQuoteView {
  readonly words: string
  readonly language: string | undefined
  readonly href: string
  readonly outlet: string
  /** Said where the sentence is no longer in the text. */
  readonly lost: string | undefined
}

export interface VoteView {
  readonly count: number
  readonly action: string | undefined
  readonly isGiven: boolean
}

/** Comments, each with those that answer it within. */
export function commentsView(comments: readonly CommentView[], frame: Frame): Html {
  if (comments.length === 0) return nothing
  return html`<ol class="comments">${comments.map((comment) => commentView(comment, frame))}</ol>`
}

function commentView(view: CommentView, frame: Frame): Html {
  const { words } = frame
  return html`<li><article class="comment" id="c${view.id}" aria-label="${words.discussion.commentBy(view.author)}" data-entry>
${quoteView(view.quote, frame)}
<p class="meta"><strong dir="auto">${view.author}</strong> <a href="/comment/${view.id}">${timeView(view.postedAt, frame)}</a>${editedView(view, frame)}${answersView(view.answers, frame)}</p>
${view.body === undefined ? html`<p class="gone">${view.gone}</p>` : html`<div class="comment-text">${view.body}</div>`}
${view.notes.map((note) => html`<p class="why">${note}</p>`)}
<div class="comment-links">${voteView(view.votes, view.author, frame)}${view.links.map(
    ({ href, label, spoken }) => html`<a href="${href}" aria-label="${spoken}">${label}</a> `,
  )}</div>
</article>
${commentsView(view.children, frame)}
${view.more ? html`<p class="older"><a href="${view.more.href}">${view.more.label}</a></p>` : nothing}</li>`
}

function editedView({ editedAt, id }: CommentView, frame: Frame): Html {
  if (editedAt === undefined) return nothing
  return html` <a href="/comment/${id}/history">${frame.words.discussion.edited} ${timeView(editedAt, frame)}</a>`
}

function answersView(answers: CommentView['answers'], { words }: Frame): Html {
  return answers ? html` <a href="${answers.href}">${words.discussion.answerTo(answers.name)}</a>` : nothing
}

/** The words that a thread is about, with where they stand. */
export function quoteView(quote: CommentQuoteView | undefined, { words }: Frame): Html {
  if (!quote) return nothing
  return html`<figure class="comment-quote"><blockquote${foreign(quote.language)}>${quote.words}</blockquote>
<figcaption><a dir="auto" href="${quote.href}">${quote.outlet === '' ? words.discussion.article : quote.outlet}</a>${quote.lost ? html` <span class="why">${quote.lost}</span>` : nothing}</figcaption></figure>`
}

function voteView(votes: VoteView | undefined, author: string, { words }: Frame): Html {
  if (!votes) return nothing
  const { count, action, isGiven } = votes
  const told = words.discussion.votes(count)
  if (action === undefined) return count > 0 ? html`<span>${told}</span> ` : nothing
  return html`<form class="said" method="post" action="${action}"><button name="given" value="${isGiven ? 'no' : 'yes'}" aria-pressed="${isGiven ? 'true' : 'false'}" aria-label="${words.discussion.voteFor(author, count)}">${told}</button></form> `
}
