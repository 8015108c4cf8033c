import type { Context, MiddlewareHandler } from 'hono'
import { onlyReader } from '../model/reader.ts'
import type { Visitor } from '../model/visitor.ts'
import type { WebOptions } from './site.ts'

const personal: Visitor = { readerId: onlyReader, role: 'operator', name: '' }

/** Learns once a request who asks. */
export function identifyVisitor({
  identify = async () => personal,
}: Pick<WebOptions, 'identify'>): MiddlewareHandler {
  return async (context, next) => {
    context.set('visitor', await identify(context.req.raw))
    return next()
  }
}

/** Who asks, as `identifyVisitor` learnt it. */
export function findVisitor(context: Context): Visitor | undefined {
  return context.get('visitor')
}
