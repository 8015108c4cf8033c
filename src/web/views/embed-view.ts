import { html } from 'hono/html'
import type { EmbedKind } from '../../lib/read-embed.ts'
import type { Frame, Html } from './frame.ts'
import { pictureView } from './picture-view.ts'

export interface EmbedView {
  readonly href: string
  /** Undefined where the outlet gave none. */
  readonly title: string | undefined
  readonly site: string
  readonly kind: EmbedKind | undefined
  readonly pictureUrl: string | undefined
}

/** What an outlet shows out of another site, as a link: nothing is loaded from there, its picture from here or not at all. */
export function embedView({ href, title, site, kind, pictureUrl }: EmbedView, frame: Frame): Html {
  const origin = frame.words.embedOf[kind ?? 'page'](site)
  const picture = frame.pictureAddress && pictureUrl
  return html`<figure class="embed"><a href="${href}" rel="noreferrer noopener external">${pictureView(picture, 'embed-picture', frame)}<span class="embed-title">${title ?? origin}</span>${title ? html`<span class="embed-site">${origin}</span>` : ''}</a></figure>`
}
