import type { MiddlewareHandler } from 'hono'
import { checkHost } from './check-host.ts'
import { checkOrigin } from './check-origin.ts'
import { limitBody } from './limit-body.ts'
import { setHeaders } from './set-headers.ts'
import type { OwnSite } from './site.ts'

/** What every request passes before a page sees it. The headers come first, so that a refusal has them too. */
export function protect(site: OwnSite): MiddlewareHandler[] {
  return [setHeaders(), checkHost(site.words), checkOrigin(site.words), limitBody(site)]
}
