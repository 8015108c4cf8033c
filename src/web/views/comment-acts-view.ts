import { html, raw } from 'hono/html'
import { renderComment } from '../../lib/render-comment.ts'
import { type CommentVersion, reportReasons } from '../../model/comment.ts'
import { type CommentView, commentsView } from './comment-view.ts'
import type { Frame, Html } from './frame.ts'
import { timeView } from './time-view.ts'

/** Asks whether a comment is to go. */
export function withdrawView(comment: CommentView, action: string, frame: Frame): Html {
  const { discussion } = frame.words
  return html`<h1 class="page-title">${discussion.withdrawQuestion}</h1>
${commentsView([comment], frame)}
<form class="panel" method="post" action="${action}"><p class="hint">${discussion.withdrawHint}</p>
<p><button type="submit">${discussion.do.withdraw}</button></p></form>`
}

/** A form for what is wrong with a comment. */
export function reportView(comment: CommentView, action: string, frame: Frame): Html {
  const { discussion } = frame.words
  return html`<h1 class="page-title">${discussion.reportHeading}</h1>
${commentsView([comment], frame)}
<form class="panel" method="post" action="${action}">
<fieldset><legend>${discussion.reportReason}</legend>${reportReasons.map(
    (reason, index) =>
      html`<label><input type="radio" name="reason" value="${reason}" required${index === 0 ? html` checked` : ''}> ${discussion.reportReasons[reason]}</label>`,
  )}</fieldset>
<p><label for="note">${discussion.reportNote}</label><textarea id="note" name="note" dir="auto" rows="3" maxlength="500"></textarea></p>
<p><button type="submit">${discussion.reportSend}</button></p></form>`
}

/** A comment as it is, and as it was. */
export function historyView(comment: CommentView, versions: readonly CommentVersion[], frame: Frame): Html {
  const { discussion } = frame.words
  return html`<h1 class="page-title">${discussion.history}</h1>
<section aria-labelledby="now"><h2 class="section-title" id="now">${discussion.historyNow}</h2>${commentsView([comment], frame)}</section>
${versions
  .toReversed()
  .map(
    ({ text, writtenAt }) =>
      html`<section><h2 class="section-title">${timeView(writtenAt, frame)}</h2><div class="comment-text">${raw(renderComment(text))}</div></section>`,
  )}`
}
