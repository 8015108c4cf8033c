import { html } from 'hono/html'
import { type Frame, type Html, nothing } from './frame.ts'

export interface CommentFormView {
  readonly action: string
  readonly label: string
  readonly button: string
  /** What was written already. */
  readonly text: string
  /** Why it was not taken. */
  readonly error: string | undefined
  readonly signed: string
  /** What else the form takes along. */
  readonly fields: Readonly<Record<string, string>>
}

/** A form for a comment, or where to sign in, or nothing where nobody talks to anybody. */
export function commentFormView(form: CommentFormView | 'sign in' | undefined, frame: Frame): Html {
  const { words } = frame
  const { discussion } = words
  if (form === undefined) return nothing
  if (form === 'sign in')
    return html`<p class="hint"><a href="/sign-in?next=${encodeURIComponent(frame.path)}">${discussion.signIn}</a></p>`
  const error = form.error
  return html`<form class="panel comment-form" method="post" action="${form.action}">
<p><label for="text">${form.label}</label>
${error ? html`<span class="error" id="text-error" role="alert">${error}</span>` : nothing}
<textarea id="text" name="text" rows="5" maxlength="10000" dir="auto" required aria-describedby="${error ? 'text-error ' : ''}text-hint">${form.text}</textarea></p>
<p class="hint" id="text-hint">${discussion.markupHint}</p>
<p class="not-for-people" aria-hidden="true"><label for="website">${discussion.leaveEmpty}</label><input id="website" name="website" tabindex="-1" autocomplete="off"></p>
<input type="hidden" name="signed" value="${form.signed}">
${Object.entries(form.fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<p><button type="submit">${form.button}</button></p></form>`
}
