import type { MiddlewareHandler } from 'hono'
import type { OwnSite } from './site.ts'

/**
 * After whatever a person changed, and before they are answered, all processes that serve pages learn that no page made
 * before may be shown.
 */
export function tellOfChanges({ store }: OwnSite): MiddlewareHandler {
  return async (context, next) => {
    await next()
    const { method } = context.req
    if (method === 'GET' || method === 'HEAD' || context.res.status >= 400) return
    await store.write((writer) => writer.saveAsked())
  }
}
