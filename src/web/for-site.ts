import type { Context } from 'hono'
import type { Accounts, Asker } from '../accounts/accounts.ts'
import { respondNotFound } from './respond.ts'
import type { Handler } from './route.ts'
import type { OwnSite } from './site.ts'
import { toAsker } from './to-asker.ts'

/** What a page about accounts is answered with. */
export interface SiteCall {
  readonly context: Context
  readonly site: OwnSite
  readonly accounts: Accounts
  readonly asker: Asker
}

/** A page that is there only where there are accounts. */
export function forSite(handle: (call: SiteCall) => Promise<Response>): Handler {
  return (context, site) => {
    const { accounts, proxies } = site
    if (!accounts) return respondNotFound(context, site)
    // What stands on such pages is for nobody else, whoever uses this browser next.
    context.header('cache-control', 'no-store')
    return handle({ context, site, accounts, asker: toAsker(context, proxies) })
  }
}

/** Has the browser keep these, or forget them. */
export function setCookies(context: Context, cookies: readonly string[]): void {
  for (const cookie of cookies) context.header('set-cookie', cookie, { append: true })
}

/** The status by which a form is refused. */
export function toStatus(reason: string): 422 | 429 {
  return reason === 'too often' ? 429 : 422
}
