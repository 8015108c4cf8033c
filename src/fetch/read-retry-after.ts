import type { Timestamp } from '../model/ids.ts'
import type { ReadHeader } from './read-header.ts'

/** How long a server asks to be left alone: `'120'` → 120000; a date counts from `now`; nonsense → undefined. */
export function readRetryAfter(header: ReadHeader, now: Timestamp): number | undefined {
  const value = header('retry-after')?.trim()
  if (value === undefined) return undefined
  if (/^\d+$/.test(value)) return Number(value) * 1000
  const at = Date.parse(value)
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}
