import type { MiddlewareHandler } from 'hono'

// Pictures and media come from the outlets; everything else from here, and no script or style from within a page.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "img-src 'self' http: https:",
  'media-src http: https:',
].join('; ')

/** The headers that every answer has. */
export function setHeaders(): MiddlewareHandler {
  return async (context, next) => {
    await next()
    const { headers } = context.res
    headers.set('content-security-policy', policy)
    headers.set('x-content-type-options', 'nosniff')
    // Not no-referrer: browsers would then call the origin of our own forms `null` (Fetch standard, §3.2).
    headers.set('referrer-policy', 'same-origin')
    headers.set('cross-origin-opener-policy', 'same-origin')
    headers.set('cross-origin-resource-policy', 'same-origin')
    headers.set('x-frame-options', 'DENY')
    headers.append('vary', 'accept-encoding')
    // A page may have changed at the next look; only assets, whose address names their content, are kept.
    if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache')
  }
}
