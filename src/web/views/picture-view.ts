import { html } from 'hono/html'
import { resolveHttpUrl } from '../../lib/url.ts'
import { type Frame, type Html, nothing } from './frame.ts'

/** A picture in a box of fixed proportions, so that nothing moves when it arrives; a missing one leaves a quiet box. */
export function pictureView(address: string | undefined, className: string, frame: Frame): Html {
  const src = findPictureSource(address, frame)
  if (!src) return nothing
  return html`<div class="picture ${className}"><img src="${src}" alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer"></div>`
}

/** Where a browser loads a picture from: the outlet's server, or ours in its place. */
export function findPictureSource(
  address: string | undefined,
  { pictureAddress }: Frame,
): string | undefined {
  const url = resolveHttpUrl(address)
  return url !== undefined && pictureAddress ? pictureAddress(url) : url
}
