import type { Context } from 'hono'

/** The bytes of a request, or that they are more than `maxBytes`: then the rest is not read. */
export async function readLimitedBody(context: Context, maxBytes: number): Promise<Uint8Array | 'too large'> {
  const stream = context.req.raw.body
  if (!stream) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxBytes) return 'too large'
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
