import { findCalendarDay, readCalendar, toMonth } from '../lib/calendar-day.ts'
import type { DatedTime } from '../model/found-date.ts'
import type { DateTokens } from './read-date-tokens.ts'

/** A date by its tokens. */
export interface PlacedDate {
  readonly name: string
  readonly first: number
  readonly last: number
  readonly time: DatedTime
  readonly isYearless: boolean
}

/** Two dates with “to” between them are one range: `from Monday to Friday`, `March 3 – April 5, 2021`. */
export function joinDates(dates: readonly PlacedDate[], tokens: DateTokens): PlacedDate[] {
  const joined: PlacedDate[] = []
  for (const date of dates) {
    const before = joined.at(-1)
    const range = before && joinTwo(before, date, tokens)
    if (range) joined[joined.length - 1] = range
    else joined.push(date)
  }
  return joined
}

function joinTwo(one: PlacedDate, other: PlacedDate, { signs }: DateTokens): PlacedDate | undefined {
  const between = signs.slice(one.last + 1, other.first)
  const isFrom = /f[iT]*$/.test(signs.slice(Math.max(0, one.first - 3), one.first))
  const joins = /^[e-][iT]*$/.test(between) || (isFrom && /^&[iT]*$/.test(between))
  if (!joins || one.time.precision !== other.time.precision || one.time.precision === 'range')
    return undefined
  const { from } = one.isYearless && !other.isYearless ? withYear(one.time, other.time) : one.time
  const { to } = other.time
  if (to <= from || to - from > 200 * 366) return undefined
  return {
    ...other,
    first: one.first,
    time: { from, to, precision: 'range' },
    isYearless: one.isYearless && other.isYearless,
  }
}

/** The year that is said once at the end holds for both, but from December to January. */
function withYear(time: DatedTime, { from: end }: DatedTime): DatedTime {
  const { month } = readCalendar(time.from)
  const { year } = readCalendar(end)
  const day = time.from - toMonth(readCalendar(time.from).year, month).from + 1
  const at = [year, year - 1].map((one) => findCalendarDay(one, month, day) ?? end)
  return { ...time, from: (at[0] as number) <= end ? (at[0] as number) : (at[1] as number) }
}
