import type { Timestamp } from '../model/ids.ts'
import type { ReadHeader } from './read-header.ts'

/**
 * How much longer an answer stays fresh (RFC 9111 §4.2): `Cache-Control: max-age` less `Age`, else `Expires` less
 * `Date`. `no-cache` and `no-store` promise nothing, hence undefined.
 */
export function readMaxAge(header: ReadHeader, now: Timestamp): number | undefined {
  const control = header('cache-control') ?? ''
  if (/\bno-(?:cache|store)\b/i.test(control)) return undefined
  const seconds = /(?:^|[\s,])max-age="?(\d+)/i.exec(control)?.[1]
  if (seconds !== undefined) return Math.max(0, Number(seconds) - readAge(header)) * 1000
  const expires = Date.parse(header('expires') ?? '')
  if (Number.isNaN(expires)) return undefined
  const sentAt = Date.parse(header('date') ?? '')
  return Math.max(0, expires - (Number.isNaN(sentAt) ? now : sentAt))
}

function readAge(header: ReadHeader): number {
  const age = header('age') ?? ''
  return /^\d+$/.test(age) ? Number(age) : 0
}
