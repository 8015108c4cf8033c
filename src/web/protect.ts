import type { MiddlewareHandler } from 'hono'
import { checkHost } from './check-host.ts'
import { checkOrigin } from './check-origin.ts'
import { limitBody } from './limit-body.ts'
import { noteRefusals } from './note-refusals.ts'
import { agentsPath } from './pages/agents.ts'
import { sendPath } from './pages/sending.ts'
import { websubPath } from './pages/websub.ts'
import { setHeaders } from './set-headers.ts'
import type { OwnSite, WebOptions } from './site.ts'
import { tellOfChanges } from './tell-of-changes.ts'

/** What every request passes before a page sees it. The headers come first, so that a refusal has them too, and is told. */
export function protect(site: OwnSite, { onRefused }: Pick<WebOptions, 'onRefused'>): MiddlewareHandler[] {
  const ofPages = [
    checkHost(site),
    exceptForSent(checkOrigin(site)),
    limitBody(site),
    exceptForAgents(tellOfChanges(site)),
  ]
  return [
    setHeaders(site),
    ...(onRefused ? [noteRefusals(onRefused, site.proxies)] : []),
    ...ofPages.map(exceptForHubs),
  ]
}

/** A hub comes by the public name, from elsewhere, with a feed. What it may do hangs on a token and a signature. */
function exceptForHubs(check: MiddlewareHandler): MiddlewareHandler {
  return (context, next) => (context.req.path.startsWith(websubPath) ? next() : check(context, next))
}

/** Programs ask by POST, and change nothing. */
function exceptForAgents(check: MiddlewareHandler): MiddlewareHandler {
  return (context, next) => (context.req.path === agentsPath ? next() : check(context, next))
}

/** Browsers send pages from the sites of outlets: what lets them is a token. */
function exceptForSent(check: MiddlewareHandler): MiddlewareHandler {
  return (context, next) => (context.req.path.startsWith(sendPath) ? next() : check(context, next))
}
