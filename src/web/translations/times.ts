import type { Timestamp } from '../../model/ids.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

// From a week on a date says more than a count of days.
const longestAgo = 7 * day

/** `3 hours ago`, `yesterday`; a date from a week on; a moment ahead is `in 5 minutes`. */
export function timeAgo(locale: string, at: Timestamp, clock: { now: Timestamp; timeZone: string }): string {
  const distance = at - clock.now
  const size = Math.abs(distance)
  if (size >= longestAgo) return dateFormat(locale, clock.timeZone, 'date').format(at)
  if (size >= day) return distanceIn(locale, Math.trunc(distance / day), 'day')
  if (size >= hour) return distanceIn(locale, Math.trunc(distance / hour), 'hour')
  if (size >= minute) return distanceIn(locale, Math.trunc(distance / minute), 'minute')
  return distanceIn(locale, 0, 'second')
}

const styles = {
  month: { month: 'long', year: 'numeric' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  full: {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

// Making one costs about 50 µs, more than rendering a line of a list.
const dates = new Map<string, Intl.DateTimeFormat>()

/** A date in one of these styles, in a zone: `date` is `3 May 2026`, `full` has the hour and the zone. */
export function dateFormat(
  locale: string,
  timeZone: string,
  style: keyof typeof styles,
): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${style}`
  const found = dates.get(key) ?? new Intl.DateTimeFormat(locale, { ...styles[style], timeZone })
  dates.set(key, found)
  return found
}

// At most 183 phrases a language: formatting them anew was a tenth of the cost of a front page.
const distances = new Map<string, string>()

function distanceIn(locale: string, value: number, unit: 'second' | 'minute' | 'hour' | 'day'): string {
  const key = `${locale} ${value} ${unit}`
  const found =
    distances.get(key) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(value, unit)
  distances.set(key, found)
  return found
}
