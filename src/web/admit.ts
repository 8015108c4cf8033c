import type { Context } from 'hono'
import { type Access, hasAccess } from '../model/visitor.ts'
import { leadToSignIn } from './guard-site.ts'
import { respondMessage } from './respond.ts'
import type { OwnSite } from './site.ts'

/** A refusal where whoever asks may not have the page, who is unknown is led to sign in; undefined where they may. */
export function admit(
  context: Context,
  site: OwnSite,
  access: Access,
): Promise<Response> | Response | undefined {
  const visitor = site.findVisitor(context)
  if (hasAccess(visitor, access) || access === 'anybody') return undefined
  if (site.accounts && visitor === undefined) return leadToSignIn(context)
  const { words } = site
  return respondMessage(context, site, {
    heading: words.refusedHeading,
    sentence: words.notAllowed[access],
    status: 403,
  })
}
