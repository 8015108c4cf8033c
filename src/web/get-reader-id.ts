import type { Context } from 'hono'
import type { ReaderId } from '../model/ids.ts'
import type { Site } from './site.ts'

/** Who asks, on a route that lets nobody in of whom that is not known. */
export function getReaderId(context: Context, site: Pick<Site, 'findReaderId'>): ReaderId {
  const readerId = site.findReaderId(context)
  if (readerId === undefined) throw new Error('the route lets somebody in of whom nothing is known')
  return readerId
}
