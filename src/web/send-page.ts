import { gunzipSync } from 'node:zlib'
import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import type { ReaderId } from '../model/ids.ts'

/** A page on which nothing is anybody's own may be kept between here and many readers, and is asked for anew each time. */
const forAll = 'public, no-cache'
const forOne = 'private, no-cache'

/** Sends a remembered page as it is kept, compressed, or unpacked to who cannot read that; only its tag to who has it. */
export function sendPage(
  context: Context,
  { tag, compressed }: { readonly tag: string; readonly compressed?: Uint8Array<ArrayBuffer> },
  readerId: ReaderId | undefined,
): Response {
  const headers = { etag: tag, 'cache-control': readerId === undefined ? forAll : forOne }
  if (!compressed || context.req.header('if-none-match') === tag) return context.body(null, 304, headers)
  const ofPage = { ...headers, 'content-type': 'text/html; charset=UTF-8' }
  const accepted = parseAccept(context.req.header('accept-encoding') ?? '')
  if (accepted.some(({ type, q }) => type === 'gzip' && q > 0))
    return context.body(compressed, 200, { ...ofPage, 'content-encoding': 'gzip' })
  return context.body(gunzipSync(compressed), 200, ofPage)
}
