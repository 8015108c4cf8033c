import { html } from 'hono/html'
import { type Frame, type Html, nothing } from './frame.ts'

/** Another person of the name of a page. */
export interface NamesakeView {
  readonly name: string
  readonly href: string
  /** What articles say of whom the page is about, and of the other. */
  readonly here: RoleView
  readonly there: RoleView
  /** Where a person says that they are one; undefined where nothing can be changed. */
  readonly undo: { readonly action: string; readonly back: string } | undefined
}

export interface RoleView {
  readonly role: string
  /** The article that says it, unless it is gone. */
  readonly href: string | undefined
}

/** The others of a name, each with what tells them apart and the way to say that they are one. */
export function namesakesView(namesakes: readonly NamesakeView[], frame: Frame): Html {
  if (namesakes.length === 0) return nothing
  const { person } = frame.words
  return html`<section aria-labelledby="namesakes"><h2 class="section-title" id="namesakes">${person.namesakes}</h2>
<p class="hint">${person.namesakesHint}</p>
<ul class="choices">${namesakes.map((one) => namesakeView(one, frame))}</ul></section>`
}

function namesakeView({ name, href, here, there, undo }: NamesakeView, frame: Frame): Html {
  const { person } = frame.words
  return html`<li data-entry><p><strong><a href="${href}"><bdi>${name}</bdi></a></strong></p>
<p class="meta"><span>${person.here} ${roleView(here)}</span> <span>${person.there} ${roleView(there)}</span></p>
${
  undo === undefined
    ? nothing
    : html`<div class="choices-line"><form method="post" action="${undo.action}"><input type="hidden" name="back" value="${undo.back}"><button type="submit" aria-label="${person.oneLong(name)}">${person.one}</button></form></div>`
}</li>`
}

function roleView({ role, href }: RoleView): Html {
  return href === undefined ? html`“<bdi>${role}</bdi>”` : html`“<a href="${href}"><bdi>${role}</bdi></a>”`
}
