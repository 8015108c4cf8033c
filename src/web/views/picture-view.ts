import { html } from 'hono/html'
import { resolveHttpUrl } from '../../lib/url.ts'
import { lookColumns, lookRows } from '../../model/picture-look.ts'
import { type Frame, type Html, nothing } from './frame.ts'

/** A picture in a box of fixed proportions, so that nothing moves when it arrives; a missing one leaves a quiet box. */
export function pictureView(address: string | undefined, className: string, frame: Frame): Html {
  const src = findPictureSource(address, frame)
  if (!src) return nothing
  return html`<div class="picture ${className}">${lookView(address, frame)}<img src="${src}" alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer"></div>`
}

/** The colours of a picture in its place until it is there; in a drawing, since our policy lets no page bring styles. */
export function lookView(address: string | undefined, { pictureLook }: Frame): Html {
  const url = resolveHttpUrl(address)
  const look = url === undefined ? undefined : pictureLook(url)
  if (!look) return nothing
  const parts = look.colours.map((colour, at) => {
    const [x, y] = [at % lookColumns, Math.floor(at / lookColumns)]
    return html`<path fill="${colour}" d="M${x} ${y}h1v1h-1z"/>`
  })
  return html`<svg class="look" viewBox="0 0 ${lookColumns} ${lookRows}" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`
}

/** Where a browser loads a picture from: the outlet's server, or ours in its place. */
export function findPictureSource(
  address: string | undefined,
  { pictureAddress }: Frame,
): string | undefined {
  const url = resolveHttpUrl(address)
  return url !== undefined && pictureAddress ? pictureAddress(url) : url
}
