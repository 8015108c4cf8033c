import { html } from 'hono/html'
import { resolveHttpUrl } from '../../lib/url.ts'
import { type Html, nothing } from './frame.ts'

/** A picture in a box of fixed proportions, so that nothing moves when it arrives; a missing one leaves a quiet box. */
export function pictureView(address: string | undefined, className: string): Html {
  const src = resolveHttpUrl(address)
  if (!src) return nothing
  return html`<div class="picture ${className}"><img src="${src}" alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer"></div>`
}
