/** Days as whole numbers since 1970-01-01, so that no clock and no zone plays a part. */

import type { DatedTime, Day } from '../model/found-date.ts'
import type { Timestamp } from '../model/ids.ts'

const dayMs = 86_400_000

/** The day at a moment, at so many minutes east of Greenwich. */
export function toCalendarDay(at: Timestamp, eastMinutes = 0): Day {
  return Math.floor((at + eastMinutes * 60_000) / dayMs)
}

/** A day by its numbers, a month beyond the year's end counted on; undefined where the month has no such day. */
export function findCalendarDay(year: number, month: number, day: number): Day | undefined {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day < 1 || day > last ? undefined : Date.UTC(year, month - 1, day) / dayMs
}

/** A whole month; `month` may be beyond the year's ends. */
export function toMonth(year: number, month: number): DatedTime {
  const from = Date.UTC(year, month - 1, 1) / dayMs
  return { from, to: Date.UTC(year, month, 0) / dayMs, precision: 'month' }
}

/** A whole year. */
export function toYear(year: number): DatedTime {
  return { from: Date.UTC(year, 0, 1) / dayMs, to: Date.UTC(year, 11, 31) / dayMs, precision: 'year' }
}

/** The week that a day is in, from Monday to Sunday (ISO 8601). */
export function toWeek(day: Day): DatedTime {
  const from = day - weekdayOf(day) + 1
  return { from, to: from + 6, precision: 'week' }
}

/** 1 is Monday and 7 Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** Year and month of a day. */
export function readCalendar(day: Day): { readonly year: number; readonly month: number } {
  const date = new Date(day * dayMs)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 }
}

/** `2021-03-03`, `2021-W09`, `2021-03`, `2021`, `2021-03-03/2021-03-05`: ISO 8601 as exact as the text is. */
export function toIsoDate({ from, to, precision }: DatedTime): string {
  const first = toIsoDay(from)
  if (precision === 'day') return first
  if (precision === 'month') return first.slice(0, 7)
  if (precision === 'year') return first.slice(0, 4)
  if (precision === 'range') return `${first}/${toIsoDay(to)}`
  // A week belongs to the year of its Thursday.
  const { year } = readCalendar(from + 3)
  const week = 1 + Math.floor((from + 3 - toYear(year).from) / 7)
  return `${year}-W${String(week).padStart(2, '0')}`
}

function toIsoDay(day: Day): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}
