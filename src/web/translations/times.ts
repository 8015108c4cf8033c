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
  const format = relativeFormat(locale)
  if (size >= day) return format.format(Math.trunc(distance / day), 'day')
  if (size >= hour) return format.format(Math.trunc(distance / hour), 'hour')
  if (size >= minute) return format.format(Math.trunc(distance / minute), 'minute')
  return format.format(0, 'second')
}

const styles = {
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
const relatives = new Map<string, Intl.RelativeTimeFormat>()

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

function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  const found = relatives.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  relatives.set(locale, found)
  return found
}
