import type { Context } from 'hono'
import type { OwnSite } from '../site.ts'

/**
 * `{"status":"ok", …}` as JSON once the store has answered; otherwise the error page's status tells. `waiting` articles
 * can be read and found, but have no story yet; `unquoted` ones have not been read for quotes.
 */
export async function handleHealth(context: Context, site: OwnSite): Promise<Response> {
  const progress = await site.commands.progress()
  const waiting = await site.store.read((reader) => reader.countWaitingArticles())
  context.header('cache-control', 'no-store')
  return context.json({
    status: 'ok',
    ...progress,
    waiting,
    summary: site.words.readSoFar(progress),
  })
}
