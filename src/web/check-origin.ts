import type { Context, MiddlewareHandler } from 'hono'
import type { Site } from './site.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Refuses a change that another origin's page asks for. A program that is no browser says neither and may. */
export function checkOrigin({ publicUrl, words }: Pick<Site, 'publicUrl' | 'words'>): MiddlewareHandler {
  const publicHost = publicUrl && new URL(publicUrl).host
  return async (context, next) => {
    if (!harmless.has(context.req.method) && isForeign(context, publicHost)) {
      return context.text(words.wrongOrigin, 403)
    }
    return next()
  }
}

/**
 * The host with its port is compared, not the scheme: behind a proxy that ends TLS the page is at https, and what arrives
 * here is http. One port speaks one of the two, so what the other scheme lets in is at most whoever holds port 443 of this
 * name against port 80, and then the browser's own word (Sec-Fetch-Site) comes first. A proxy may ask by a name of this machine.
 */
function isForeign(context: Context, publicHost: string | undefined): boolean {
  const origin = context.req.header('origin')
  const site = context.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  if (origin === undefined) return false
  const host = URL.parse(origin)?.host
  return host === undefined || (host !== URL.parse(context.req.url)?.host && host !== publicHost)
}
