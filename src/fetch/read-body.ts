import type { Readable } from 'node:stream'
import { fail, type Result } from '../lib/result.ts'
import { decodeBody } from './decode-body.ts'

interface BodyHeaders {
  readonly contentLength: string | undefined
  readonly contentEncoding: string | undefined
}

/** All bytes of a body, unpacked; what is larger is given up as soon as that shows, and the connection closed. */
export async function readBody(
  stream: Readable,
  { contentLength, contentEncoding }: BodyHeaders,
  maxBytes: number,
): Promise<Result<Buffer, 'too large' | 'empty' | 'broken feed'>> {
  const tooLarge = (size: number | string) => {
    discard(stream)
    return fail('too large', `${size} bytes, of ${maxBytes} at most`)
  }
  if (contentLength !== undefined && Number(contentLength) > maxBytes) return tooLarge(contentLength)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxBytes) return tooLarge(`${size} or more`)
    chunks.push(chunk)
  }
  if (size === 0) return fail('empty', 'the answer has no body')
  const decoded = await unpack(Buffer.concat(chunks), contentEncoding, maxBytes)
  if (decoded.ok && decoded.value.length === 0) return fail('empty', 'the answer unpacks to nothing')
  return decoded
}

/** A file may itself be packed, whatever its type says, as sitemaps are (`.xml.gz`, sitemaps.org/protocol.html). */
async function unpack(bytes: Buffer, contentEncoding: string | undefined, maxBytes: number) {
  const decoded = await decodeBody(bytes, contentEncoding, maxBytes)
  return decoded.ok && isGzip(decoded.value) ? decodeBody(decoded.value, 'gzip', maxBytes) : decoded
}

// RFC 1952 §2.3.1: two bytes that identify the format, then the one method that there is.
function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8
}

/** Ends a body unread, and its connection with it: reading on could take for ever. */
export function discard(stream: Readable): void {
  // Destroying reports an abort, which nobody waits for here.
  stream.on('error', () => {}).destroy()
}
