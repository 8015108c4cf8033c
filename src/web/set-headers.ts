import type { Context, MiddlewareHandler } from 'hono'
import type { Site } from './site.ts'

// Pictures and media come from the outlets; everything else from here, and no script or style from within a page.
// No text becomes script or html in a browser by our own scripts either (Trusted Types): they only make elements.
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "img-src 'self' http: https:",
  'media-src http: https:',
  "require-trusted-types-for 'script'",
  // For the one address of client/push.ts, which takes the name on every page before anything else could.
  'trusted-types push-worker',
].join('; ')

// What no page of ours asks for, so that nothing that ever ran in one could.
const permissions = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'hid', 'midi']
  .concat('display-capture', 'browsing-topics')
  .map((name) => `${name}=()`)
  .join(', ')

/** The headers that every answer has. */
export function setHeaders({ publicUrl }: Pick<Site, 'publicUrl'>): MiddlewareHandler {
  const isEncrypted = publicUrl?.startsWith('https:') === true
  return async (context, next) => {
    await next()
    const { headers } = context.res
    headers.set('content-security-policy', contentPolicy)
    headers.set('permissions-policy', permissions)
    headers.set('x-content-type-options', 'nosniff')
    // Not no-referrer: browsers would then call the origin of our own forms `null` (Fetch standard, §3.2).
    headers.set('referrer-policy', 'same-origin')
    headers.set('cross-origin-opener-policy', 'same-origin')
    if (!headers.has('cross-origin-resource-policy'))
      headers.set('cross-origin-resource-policy', 'same-origin')
    headers.set('x-frame-options', 'DENY')
    // A year, as browsers want it of who means it (RFC 6797 §6.1.1).
    if (isEncrypted) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
    setCaching(context, { isSite: publicUrl !== undefined })
  }
}

function setCaching(context: Context, { isSite }: { readonly isSite: boolean }): void {
  const { headers } = context.res
  // What compresses pages says so itself, as far as it touched them.
  if (!/\baccept-encoding\b/i.test(headers.get('vary') ?? '')) headers.append('vary', 'accept-encoding')
  const isSame = /\bimmutable\b/.test(headers.get('cache-control') ?? '')
  // Who is known by a cookie is shown what nobody else is.
  if (isSite && !isSame) headers.append('vary', 'cookie')
  // What a browser is to remember of somebody is for no one between.
  if (headers.has('set-cookie')) headers.set('cache-control', 'no-store')
  // A page may have changed at the next look; only what its address names for good is kept.
  if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache')
}
