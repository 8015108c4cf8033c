import { html } from 'hono/html'
import { type Moderation, moderationKinds } from '../../model/comment.ts'
import { type CommentView, commentsView } from './comment-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { olderView } from './front-view.ts'
import { fullTimeView, timeView } from './time-view.ts'

/** What waits for a moderator. */
export function queueView(
  { comments, count }: { readonly comments: readonly CommentView[]; readonly count: number },
  frame: Frame,
): Html {
  const { discussion } = frame.words
  return html`<h1 class="page-title">${discussion.moderation}</h1>
${count > 0 ? html`<p class="hint">${discussion.queueCount(count)}</p>` : nothing}
<p class="links"><a href="/moderation/log">${discussion.log}</a></p>
${comments.length === 0 ? html`<p class="empty">${discussion.queueEmpty}</p>` : commentsView(comments, frame)}`
}

interface DecideView {
  readonly comment: CommentView
  readonly action: string
  readonly version: string
  readonly error: string | undefined
}

/** One comment, and a form for what is to be done about it. */
export function decideView({ comment, action, version, error }: DecideView, frame: Frame): Html {
  const { discussion } = frame.words
  return html`<h1 class="page-title">${discussion.moderation}</h1>
${commentsView([{ ...comment, links: [] }], frame)}
<form class="panel" method="post" action="${action}"><input type="hidden" name="version" value="${version}">
<fieldset><legend>${discussion.decide}</legend>${moderationKinds.map(
    (kind) =>
      html`<label><input type="radio" autocomplete="off" name="kind" value="${kind}" required> ${discussion.decisions[kind]}</label>`,
  )}</fieldset>
<p><label for="reason">${discussion.decisionReason}</label>${error ? html`<span class="error" id="reason-error" role="alert">${error}</span>` : nothing}
<input id="reason" name="reason" maxlength="500" dir="auto"${error ? html` aria-invalid="true" aria-describedby="reason-error"` : nothing}></p>
<p><label for="span">${discussion.decisionSpan}</label><select id="span" name="span">${(
    ['hour', 'day', 'week', 'month'] as const
  ).map(
    (span) =>
      html`<option value="${span}"${span === 'day' ? html` selected` : nothing}>${discussion.spans[span]}</option>`,
  )}</select></p>
<p><button type="submit">${discussion.decisionDo}</button> <a href="/moderation">${discussion.moderation}</a></p></form>`
}

interface LogView {
  readonly rows: readonly (Moderation & { readonly moderator: string; readonly author: string })[]
  readonly older: string | undefined
}

/** What moderators did, each with a way to take it back. */
export function moderationLogView({ rows, older }: LogView, frame: Frame): Html {
  const { discussion, olderArticles } = frame.words
  return html`<h1 class="page-title">${discussion.log}</h1>
${
  rows.length === 0
    ? html`<p class="empty">${discussion.logEmpty}</p>`
    : html`<ul class="choices">${rows.map((row) => logRowView(row, frame))}</ul>`
}
${olderView(older, olderArticles)}`
}

function logRowView(row: LogView['rows'][number], frame: Frame): Html {
  const { discussion } = frame.words
  const undo =
    row.undoneAt === undefined
      ? html`<form class="said" method="post" action="/moderation/${row.id}/undo"><button type="submit">${discussion.undo}</button></form>`
      : html`<p class="why">${discussion.undone} ${timeView(row.undoneAt, frame)}</p>`
  return html`<li><p><strong dir="auto">${row.moderator}</strong> ${discussion.done[row.kind]} <a dir="auto" href="/comment/${row.commentId}">${row.author}</a>${row.until ? html` ${discussion.until} ${fullTimeView(row.until, frame)}` : nothing}, ${timeView(row.doneAt, frame)}</p>
${row.reason === '' ? nothing : html`<p class="why" dir="auto">${row.reason}</p>`}
${undo}</li>`
}
