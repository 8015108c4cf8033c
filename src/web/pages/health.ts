import type { Context } from 'hono'
import type { OwnSite } from '../site.ts'

/** `{"status":"ok", …}` as JSON once the store has answered; otherwise the error page's status tells. */
export async function handleHealth(context: Context, site: OwnSite): Promise<Response> {
  const progress = await site.commands.progress()
  context.header('cache-control', 'no-store')
  return context.json({
    status: 'ok',
    ...progress,
    summary: site.words.readSoFar(progress),
  })
}
