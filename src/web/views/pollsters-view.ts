import { html } from 'hono/html'
import type { Frame, Html } from './frame.ts'

interface PollsterLineView {
  readonly name: string
  readonly href: string
  /** How often articles report a poll of it, and the day of the newest, in words. */
  readonly reports: string
  readonly when: string
}

/** The houses that poll, a line each. */
export function pollstersView(pollsters: readonly PollsterLineView[], { words }: Frame): Html {
  return html`<header class="page-head"><h1 class="headline">${words.pollsters}</h1>
<p class="hint">${pollsters.length === 0 ? words.noPollsters : words.pollstersIntro}</p></header>
<ul class="pollsters">${pollsters.map(lineView)}</ul>`
}

function lineView({ name, href, reports, when }: PollsterLineView): Html {
  return html`<li><a href="${href}"><bdi>${name}</bdi></a> <span class="meta">${reports}, ${when}</span></li>`
}
