import type { Context, MiddlewareHandler } from 'hono'
import type { SiteSettings } from '../model/person.ts'
import { onlyReader } from '../model/reader.ts'
import type { Visitor } from '../model/visitor.ts'
import type { Site, WebOptions } from './site.ts'
import { toAsker } from './to-asker.ts'

const personal: Visitor = { readerId: onlyReader, role: 'operator', name: '' }

type Identifying = Pick<WebOptions, 'identify' | 'accounts' | 'publicSite'>

/** Learns once a request who asks: on a site whose session it is, elsewhere the one reader. */
export function identifyVisitor(options: Identifying): MiddlewareHandler {
  const { accounts, publicSite } = options
  const identify = options.identify ?? (async () => (publicSite ? undefined : personal))
  if (!accounts || !publicSite || options.identify)
    return async (context, next) => {
      context.set('visitor', await identify(context.req.raw))
      return next()
    }
  return async (context, next) => {
    const { visitor, cookies } = await accounts.identify(toAsker(context, publicSite.proxies))
    context.set('visitor', visitor)
    context.set('settings', await accounts.getSettings())
    await next()
    // Whoever signs in or out by this request has other ones.
    if (context.res.headers.has('set-cookie')) return
    for (const cookie of cookies) context.res.headers.append('set-cookie', cookie)
  }
}

/** Who asks, as `identifyVisitor` learnt it. */
export function findVisitor(context: Context): Visitor | undefined {
  return context.get('visitor')
}

/** What the site is called: as its operator says, else as the program is. */
export function nameSite(context: Context, { words }: Pick<Site, 'words'>): string {
  return findSettings(context)?.name || words.product
}

/** What the operator of a site chose for it; undefined where there are no accounts. */
export function findSettings(context: Context): SiteSettings | undefined {
  return context.get('settings')
}
