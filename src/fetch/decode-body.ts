import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib'
import { fail, type Result, succeed } from '../lib/result.ts'

const decoders = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: (bytes: Buffer, options: { maxOutputLength: number }) =>
    (hasZlibHeader(bytes) ? promisify(inflate) : promisify(inflateRaw))(bytes, options),
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
}

// Servers apply one, rarely two; each further one multiplies what a small answer can make us do.
const maxCodings = 2

/** Undoes `Content-Encoding`, off this thread. What would grow beyond `maxBytes` is given up before it does. */
export async function decodeBody(
  bytes: Buffer,
  contentEncoding: string | undefined,
  maxBytes: number,
): Promise<Result<Buffer, 'too large' | 'broken feed'>> {
  const codings = listCodings(contentEncoding)
  if (codings.length > maxCodings) return fail('broken feed', `encoded ${codings.length} times over`)
  let decoded = bytes
  for (const coding of codings.reverse()) {
    if (!isKnown(coding)) return fail('broken feed', `the encoding ${coding} is not known`)
    try {
      decoded = await decoders[coding](decoded, { maxOutputLength: maxBytes })
    } catch (error) {
      if (hasCode(error, 'ERR_BUFFER_TOO_LARGE'))
        return fail('too large', `more than ${maxBytes} bytes unpacked`)
      return fail('broken feed', `broken ${coding}: ${error instanceof Error ? error.message : error}`)
    }
  }
  return succeed(decoded)
}

function listCodings(contentEncoding = ''): string[] {
  const codings = contentEncoding.split(',').map((coding) => coding.trim().toLowerCase())
  return codings.filter((coding) => coding !== '' && coding !== 'identity')
}

function isKnown(coding: string): coding is keyof typeof decoders {
  return Object.hasOwn(decoders, coding)
}

// "deflate" means zlib's format (RFC 9110 §8.4.1.2), yet some servers send the bare stream. RFC 1950 §2.2: the first
// two bytes of zlib's are a multiple of 31 and name method 8.
function hasZlibHeader(bytes: Buffer): boolean {
  return bytes.length >= 2 && bytes.readUInt16BE(0) % 31 === 0 && ((bytes[0] ?? 0) & 0x0f) === 8
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
