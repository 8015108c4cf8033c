import { html } from 'hono/html'
import { type Frame, type Html, nothing } from './frame.ts'

/** What helps with reading something: each a page of its own. */
export type ToolsView = readonly ToolView[]

interface ToolView {
  readonly label: string
  readonly href: string
  readonly isCurrent: boolean
}

/** A row of links; the browser's own voice stands there where a script finds that it has one and something to read. */
export function toolsView(tools: ToolsView, frame: Frame): Html {
  return html`<nav class="choice tools" aria-label="${frame.words.answers.tools}"><ul>${tools.map(
    ({ label, href, isCurrent }) =>
      html`<li><a href="${href}"${isCurrent ? html` aria-current="page"` : nothing}>${label}</a></li>`,
  )}${listenView(frame)}</ul></nav>`
}

function listenView({ words }: Frame): Html {
  const { listen, pause, goOn, stop } = words.answers
  return html`<li class="listen" data-listen hidden><button type="button" data-start data-go-on="${goOn}">${listen}</button><button type="button" data-pause hidden>${pause}</button><button type="button" data-stop hidden>${stop}</button></li>`
}
