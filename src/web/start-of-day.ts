import type { Timestamp } from '../model/ids.ts'

/** The first moment of a day where the reader is: `('2026-05-03', 'Asia/Tokyo')` → 2026-05-02T15:00Z; no day → undefined. */
export function startOfDay(day: string, timeZone: string): Timestamp | undefined {
  const utc = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN
  if (Number.isNaN(utc)) return undefined
  // The zone's offset at that moment of UTC may be one hour off on the day the clocks change; asking again at the
  // first answer settles it.
  const near = utc - offsetAt(utc, timeZone)
  return utc - offsetAt(near, timeZone)
}

/** How far a zone's clocks are ahead of UTC at a moment, in ms. */
function offsetAt(at: Timestamp, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = 0, minutes = 0] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}
