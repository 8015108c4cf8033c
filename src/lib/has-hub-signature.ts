import { createHmac, timingSafeEqual } from 'node:crypto'

/** The names that WebSub §7.1 recognises. It leaves none of them out, SHA-1 neither: many hubs know no other. */
const algorithms: readonly string[] = ['sha1', 'sha256', 'sha384', 'sha512']

/** Whether `X-Hub-Signature` (`'sha256=9f86d0…'`) was made from just these bytes and this secret (WebSub §7.1). */
export function hasHubSignature(header: string | undefined, body: Uint8Array, secret: string): boolean {
  const [, algorithm = '', digest = ''] = /^([a-z\d]+)=((?:[\da-f]{2})+)$/i.exec(header?.trim() ?? '') ?? []
  if (!algorithms.includes(algorithm.toLowerCase())) return false
  const expected = createHmac(algorithm.toLowerCase(), secret).update(body).digest()
  const given = Buffer.from(digest, 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
