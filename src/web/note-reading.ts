import type { Context } from 'hono'
import type { ArticleId } from '../model/ids.ts'
import { readId } from './read-request.ts'
import type { OwnSite } from './site.ts'

/**
 * Tells that the reader was here, and which article they opened. A page that a browser loads beforehand, or that another
 * website names as a picture, was opened by nobody.
 */
export function noteReading(context: Context, site: OwnSite, { status }: Response): void {
  const readerId = site.findReaderId(context)
  if (readerId === undefined || (status !== 200 && status !== 304) || !isOpened(context)) return
  const isArticle = /^\/article\/\d+$/.test(context.req.path)
  site.commands.readers.noteReading(readerId, isArticle ? readId<ArticleId>(context) : undefined)
}

function isOpened({ req }: Context): boolean {
  const destination = req.header('sec-fetch-dest') ?? 'document'
  const purpose = req.header('sec-purpose') ?? req.header('purpose') ?? ''
  // A feed is asked for by a program, time and again.
  if (req.method !== 'GET' || req.path.endsWith('/feed')) return false
  return destination === 'document' && !purpose.startsWith('prefetch')
}
