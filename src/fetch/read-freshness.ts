import type { Timestamp } from '../model/ids.ts'

/** A header of an answer; of several with one name, the first. */
export type ReadHeader = (name: string) => string | undefined

/** How long a server asks to be left alone: `'120'` → 120000; a date counts from `now`; nonsense → undefined. */
export function readRetryAfter(header: ReadHeader, now: Timestamp): number | undefined {
  const value = header('retry-after')?.trim()
  if (value === undefined) return undefined
  if (/^\d+$/.test(value)) return Number(value) * 1000
  const at = Date.parse(value)
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}

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
