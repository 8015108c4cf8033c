import { html } from 'hono/html'
import { type Frame, type Html, nothing } from './frame.ts'

export interface LinkView {
  readonly label: string
  readonly href: string
}

/** In which section of a paper something stands, as a link to all that stands there. */
export function sectionView(section: LinkView | undefined, { words }: Frame): Html {
  if (!section) return nothing
  return html` <a class="section" dir="${words.direction}" href="${section.href}">${section.label}</a>`
}
