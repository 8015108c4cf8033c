/** What a clock on the wall shows in a zone, and when it next shows something (IANA names; summer time is Intl's to know). */

import type { Timestamp } from '../model/ids.ts'
import type { MinuteOfDay, QuietHours } from '../model/notice.ts'
import { weekdayOf } from './calendar-day.ts'

const minuteMs = 60_000
const dayMs = 86_400_000

export interface LocalTime {
  /** Whole days since 1970-01-01 on that wall. */
  readonly day: number
  readonly minute: MinuteOfDay
  /** 1 is Monday and 7 Sunday (ISO 8601). */
  readonly weekday: number
}

/** Whether this is the name of a zone that is known here: `Europe/Lisbon`. */
export function isTimeZone(name: string): boolean {
  try {
    formatOf(name)
    return /^[A-Za-z][\w+/-]{0,60}$/.test(name)
  } catch {
    return false
  }
}

/** What the clock shows at a moment. */
export function toLocalTime(at: Timestamp, zone: string): LocalTime {
  const shown = at + offsetAt(at, zone)
  const day = Math.floor(shown / dayMs)
  return { day, minute: Math.floor((shown - day * dayMs) / minuteMs), weekday: weekdayOf(day) }
}

/**
 * When the clock next shows a time, on a weekday where one is given. A time that the clock is set forward over is the
 * moment at which it is; one that it shows twice in autumn is both.
 */
export function getNextTime(
  after: Timestamp,
  {
    minute,
    weekday,
    zone,
  }: { readonly minute: MinuteOfDay; readonly weekday?: number; readonly zone: string },
): Timestamp {
  const { day: today } = toLocalTime(after, zone)
  for (let day = today; ; day++) {
    if (weekday !== undefined && weekdayOf(day) !== weekday) continue
    const found = listMoments(day * dayMs + minute * minuteMs, zone).find((moment) => moment > after)
    if (found !== undefined) return found
  }
}

/** When the quiet hours end that a moment lies in; undefined where it lies in none. */
export function findQuietEnd(
  at: Timestamp,
  { from, until, zone }: QuietHours & { readonly zone: string },
): Timestamp | undefined {
  const { minute } = toLocalTime(at, zone)
  const isQuiet = from <= until ? minute >= from && minute < until : minute >= from || minute < until
  return isQuiet ? getNextTime(at, { minute: until, zone }) : undefined
}

/** The moments at which the clock shows this: one, two where it was set back, and where it was set forward over it that moment. */
function listMoments(shown: number, zone: string): Timestamp[] {
  // The clock is set by hours, seldom, so the day before and the day after know both of its ways.
  const [before, after] = [offsetAt(shown - dayMs, zone), offsetAt(shown + dayMs, zone)]
  const moments = [...new Set([shown - before, shown - after])].sort((one, other) => one - other)
  const right = moments.filter((moment) => moment + offsetAt(moment, zone) === shown)
  const [early = 0, late = 0] = moments
  return right.length > 0 ? right : [findSetting(early, late, zone)]
}

/** When the clock was set, to the minute. */
function findSetting(early: Timestamp, late: Timestamp, zone: string): Timestamp {
  if (late - early <= minuteMs) return late
  const middle = early + Math.floor((late - early) / 2 / minuteMs) * minuteMs
  return offsetAt(middle, zone) === offsetAt(late, zone)
    ? findSetting(early, middle, zone)
    : findSetting(middle, late, zone)
}

/** How far the clock is ahead of Greenwich. */
function offsetAt(at: Timestamp, zone: string): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
  return shown - Math.floor(at / 1000) * 1000
}

/** There are some six hundred zones, and making a format takes longer than all else here. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const two = '2-digit'
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601', {
    ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: two, day: two },
    ...{ hour: two, minute: two, second: two },
  })
  formats.set(zone, format)
  return format
}
