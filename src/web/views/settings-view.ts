import { html } from 'hono/html'
import { type Frame, type Html, nothing } from './frame.ts'

export interface SettingsLine {
  readonly href: string
  readonly title: string
  readonly sentence: string
}

/** What a visitor can set, and where they sign out. */
export function settingsView(lines: readonly SettingsLine[], frame: Frame): Html {
  const { accounts } = frame.words
  return html`<h1 class="page-title">${accounts.settings}</h1>
<ul class="reason-list">${lines.map(
    ({ href, title, sentence }) =>
      html`<li><a href="${href}"><strong>${title}</strong></a><br>${sentence}</li>`,
  )}</ul>
${frame.isSite ? html`<form class="actions" method="post" action="/sign-out"><button type="submit">${accounts.signOut}</button></form>` : nothing}`
}
