import type { Context } from 'hono'
import type { OwnSite } from '../site.ts'

/** A picture of an outlet, fetched in the reader's place; only at addresses that our own pages name. */
export async function handleImage(context: Context, { pictures }: OwnSite): Promise<Response> {
  const { signature = '', encoded = '' } = context.req.param()
  const picture = await pictures?.load({ signature, encoded })
  if (!picture) return context.body(null, 404, { 'cache-control': 'no-store' })
  return context.body(new Uint8Array(picture.bytes), 200, {
    'content-type': picture.type,
    // A week: what stands at an address hardly ever changes, and a browser's own copy is the fastest.
    'cache-control': 'private, max-age=604800, immutable',
  })
}
