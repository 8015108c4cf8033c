import { html } from 'hono/html'
import type { Frame, Html } from './frame.ts'

/** Asks whether no more digests are to come. */
export function stopView(key: string, { words }: Frame): Html {
  const { notices } = words
  return html`<h1 class="page-title">${notices.stop}</h1>
<form class="actions" method="post" action="/notices/stop/${key}"><p>${notices.stopAsk}</p>
<p><button type="submit">${notices.stopButton}</button></p></form>`
}
