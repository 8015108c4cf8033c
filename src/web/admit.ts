import type { Context } from 'hono'
import { type Access, hasAccess } from '../model/visitor.ts'
import { respondMessage } from './respond.ts'
import type { OwnSite } from './site.ts'

/** A refusal where whoever asks may not have the page; undefined where they may. */
export function admit(context: Context, site: OwnSite, access: Access): Promise<Response> | undefined {
  if (access === 'anybody' || hasAccess(site.findVisitor(context), access)) return undefined
  const { words } = site
  return respondMessage(context, site, {
    heading: words.refusedHeading,
    sentence: words.notAllowed[access],
    status: 403,
  })
}
