import type { MiddlewareHandler } from 'hono'
import { hideSecrets } from '../lib/hide-secrets.ts'
import { findVisitor } from './identify-visitor.ts'
import type { PublicSite, Refusal } from './site.ts'
import { toAsker } from './to-asker.ts'

/** Who may not, whose page was another website's, who came by a wrong name, with too much, or too often. */
const refusing = new Set([401, 403, 413, 421, 429])

/** Tells of whatever was refused, so that an operator sees when somebody tries doors. */
export function noteRefusals(
  onRefused: (refusal: Refusal) => void,
  proxies: PublicSite['proxies'],
): MiddlewareHandler {
  return async (context, next) => {
    await next()
    const { status } = context.res
    if (!refusing.has(status)) return
    const { method, path } = context.req
    const { address } = toAsker(context, proxies)
    const readerId = findVisitor(context)?.readerId
    onRefused({ method, path: hideSecrets(path), status, readerId, address })
  }
}
