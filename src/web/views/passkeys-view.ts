import { html } from 'hono/html'
import type { Passkey } from '../../model/person.ts'
import { fieldView, problemView } from './field-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { timeView } from './time-view.ts'

const path = '/settings/account/passkeys'

export interface PasskeysView {
  readonly passkeys: readonly Passkey[]
  readonly problem: string | undefined
}

/** A person's passkeys, and the form by which another is added where scripts run. */
export function passkeysView({ passkeys, problem }: PasskeysView, frame: Frame): Html {
  const { passkeys: words } = frame.words
  return html`<section aria-labelledby="passkeys"><h2 class="section-title" id="passkeys">${words.heading}</h2>
<p class="hint">${words.paragraph}</p>
${problemView(problem)}
${passkeys.length === 0 ? nothing : html`<ul class="reason-list">${passkeys.map((passkey) => passkeyView(passkey, frame))}</ul>`}
<form class="panel entrance" method="post" action="${path}" data-passkey="create" data-options="${path}/offer" hidden>
${fieldView({ name: 'name', label: words.name, type: 'text', autocomplete: 'off', hint: words.nameHint, isOptional: true })}
<input type="hidden" name="answer">
<p><button type="submit">${words.add}</button></p>
<p class="error" role="alert" data-problem hidden>${words.notMade}</p>
</form>
<p class="hint" data-without-passkeys>${words.needsScript}</p></section>`
}

/** The button by which a browser shows a passkey; there only where scripts run. */
export function passkeySignInView(next: string, { words }: Frame): Html {
  return html`<form class="onward" method="post" action="/sign-in/passkey" data-passkey="get" data-options="/sign-in/passkey/ask" hidden>
<input type="hidden" name="next" value="${next}"><input type="hidden" name="answer">
<p><button class="second" type="submit">${words.passkeys.signIn}</button></p>
<p class="error" role="alert" data-problem hidden>${words.passkeys.notShown}</p>
</form>`
}

function passkeyView({ id, name, addedAt, usedAt }: Passkey, frame: Frame): Html {
  const { passkeys: words } = frame.words
  const label = name || words.unnamed
  const used = usedAt === undefined ? words.neverUsed : html`${words.used} ${timeView(usedAt, frame)}`
  return html`<li><form class="own" method="post" action="${path}/${id}/remove">
<strong dir="auto">${label}</strong> <span class="measure">${words.added} ${timeView(addedAt, frame)}, ${used}</span>
<button type="submit" aria-label="${words.remove}: ${label}">${words.remove}</button></form></li>`
}
