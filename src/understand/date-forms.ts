/** The forms of dates as rows of signs (see `DateTokens`), the longer before the shorter, and what each means. */

import { findCalendarDay, readCalendar, toMonth, toWeek, toYear, weekdayOf } from '../lib/calendar-day.ts'
import type { DatedTime, Day } from '../model/found-date.ts'
import { unitValues } from './date-words.ts'

export type Direction = 'ahead' | 'past' | 'unknown'

/** What a form is read with. */
export interface FormContext {
  /** The values of the tokens of these signs, in order. */
  readonly list: (signs: string) => number[]
  readonly has: (signs: string) => boolean
  /** The day of publication; without one only full dates are dates. */
  readonly today: Day | undefined
  readonly direction: () => Direction
}

export interface DateForm {
  readonly signs: string
  readonly read: (context: FormContext) => DatedTime | undefined
  /** The year is not said. */
  readonly isYearless?: true
}

const range = (from: Day, to: Day): DatedTime => ({ from, to, precision: 'range' })
const oneDay = (day: Day | undefined): DatedTime | undefined =>
  day === undefined ? undefined : { from: day, to: day, precision: 'day' }

/** Before a month or a year a word must say that it is one. */
const afterLead = '(?<=[iofeETlxt&-])'
// No table has weekdays that are cut short: a stop behind one ends a sentence.
const optionalWeekday = '(?:W,?[iT]?)?'

/** By name. The order is that of trial at one place. */
export const dateForms: Readonly<Record<string, DateForm>> = {
  iso: { signs: 'Y-[DN]-[DN]', read: ({ list }) => fromNumbers(list('Y'), list('DN')) },
  dotted: { signs: 'Dp[DN]pY|D/D/Y', read: ({ list }) => fromNumbers(list('Y'), list('DN').toReversed()) },
  daysOfMonth: {
    signs: 'Mp?D[e&-]D(?:,?Y)?|Dp?[e&-]T?Dp?o?M(?:p?,?o?Y)?',
    read: readDays,
    isYearless: true,
  },
  monthDayYear: { signs: `${optionalWeekday}Mp?D,?o?Y`, read: readFullDay },
  dayMonthYear: { signs: `${optionalWeekday}Dp?o?T?Mp?,?o?Y`, read: readFullDay },
  dayOfYear: { signs: `${optionalWeekday}(?:Mp?D|Dp?o?T?M)o?T?(?:[lxt]U|U[lx])`, read: readDayOfYear },
  monthDay: {
    signs: `${optionalWeekday}Mp?D(?![,p]?[YV]|-?[Uu])`,
    read: readDayOfMonth,
    isYearless: true,
  },
  dayMonth: { signs: `${optionalWeekday}Dp?o?T?M`, read: readDayOfMonth, isYearless: true },
  monthYear: { signs: 'E?o?-?Mp?,?o?Y', read: ({ list }) => toMonth(list('Y')[0] ?? 0, list('M')[0] ?? 0) },
  monthOfYear: { signs: 'Mo?T?(?:[lxt]U|U[lx])', read: readMonthOfYear },
  weekdayOfWeek: { signs: 'Wo?T?[lxt]U|Wo?T?U[lx]', read: readWeekdayOfWeek },
  weekday: { signs: '[lxt]W|W[lx]|W', read: readWeekday },
  ago: { signs: '[nDN][uUK]a|A[nDN][uUK]', read: readAgo },
  within: { signs: 'h[nDN][uUK]', read: readWithin },
  past: { signs: 'g[nDN][uK]|l[nDN][uK]|[nDN]l[uK]|T[nDN][uK]l|gU', read: readPast },
  coming: { signs: 'x[nDN][uK]|[nDN]x[uK]|T[nDN][uK]x', read: readComing },
  unit: { signs: 'E?[lxt]U|U[lx]|tUx?', read: readUnit },
  relative: {
    signs: 'R',
    read: ({ list, today }) => (today === undefined ? undefined : oneDay(today + (list('R')[0] ?? 0))),
  },
  month: { signs: `[lx]M|Ml|Mx|${afterLead}M(?!['c]c|p?[DN])`, read: readMonth, isYearless: true },
  decade: { signs: 'S|K[SYN]', read: readDecade },
  century: {
    signs: 'D-?C',
    read: ({ list }) =>
      range(toYear(100 * (list('D')[0] ?? 0) - 99).from, toYear(100 * (list('D')[0] ?? 0)).to),
  },
  years: { signs: 'Y[e-][YDN](?![-/p][DN])|(?<=f)Y&Y', read: readYears },
  year: { signs: 'Y', read: ({ list }) => toYear(list('Y')[0] ?? 0) },
}

function fromNumbers(
  [year = 0]: readonly number[],
  [month = 0, day = 0]: readonly number[],
): DatedTime | undefined {
  // Only the United States write the month first; where both orders make a date, most of the world's is taken.
  const [first, second] = month > 12 ? [day, month] : [month, day]
  return first > 12 ? undefined : oneDay(findCalendarDay(year, first, second))
}

function readFullDay({ list }: FormContext): DatedTime | undefined {
  return oneDay(findCalendarDay(list('Y')[0] ?? 0, list('M')[0] ?? 0, list('D')[0] ?? 0))
}

function readDayOfMonth({ list, today, direction }: FormContext): DatedTime | undefined {
  if (today === undefined) return undefined
  const [month = 0] = list('M')
  const [day = 0] = list('D')
  const { year } = readCalendar(today)
  const days = [-1, 0, 1].flatMap((step) => findCalendarDay(year + step, month, day) ?? [])
  return oneDay(nearest(days, today, direction()))
}

/** What speaks against a day of the wrong direction, in days: about as much as half a year. */
const wrongWay = 200

function nearest(days: readonly Day[], today: Day, direction: Direction): Day | undefined {
  const isWrong = (day: Day) => (direction === 'ahead' ? day < today : day > today)
  const cost = (day: Day) => Math.abs(day - today) + (isWrong(day) ? wrongWay : 0)
  return days.toSorted((one, other) => cost(one) - cost(other))[0]
}

function readDays(context: FormContext): DatedTime | undefined {
  const { list } = context
  const [first = 0, second = 0] = list('D')
  const [month = 0] = list('M')
  const [stated] = list('Y')
  const start = stated === undefined ? readDayOfMonth(context)?.from : findCalendarDay(stated, month, first)
  if (start === undefined || second <= first) return undefined
  const end = findCalendarDay(readCalendar(start).year, month, second)
  return end === undefined ? undefined : range(start, end)
}

function readWeekdayOfWeek({ list, has, today }: FormContext): DatedTime | undefined {
  if (today === undefined || list('U')[0] !== unitValues.week) return undefined
  const step = has('l') ? -7 : has('x') ? 7 : 0
  return oneDay(toWeek(today).from + step + (list('W')[0] ?? 1) - 1)
}

/** `March 5 of next year`; before another unit it is the day alone. */
function readDayOfYear(context: FormContext): DatedTime | undefined {
  const { list, has, today } = context
  if (today === undefined) return undefined
  if (list('U')[0] !== unitValues.year) return readDayOfMonth(context)
  const year = readCalendar(today).year + (has('l') ? -1 : has('x') ? 1 : 0)
  return oneDay(findCalendarDay(year, list('M')[0] ?? 0, list('D')[0] ?? 0))
}

function readMonthOfYear({ list, has, today }: FormContext): DatedTime | undefined {
  if (today === undefined || list('U')[0] !== unitValues.year) return undefined
  return toMonth(readCalendar(today).year + (has('l') ? -1 : has('x') ? 1 : 0), list('M')[0] ?? 0)
}

function readWeekday({ list, has, today, direction }: FormContext): DatedTime | undefined {
  if (today === undefined) return undefined
  const forward = ((list('W')[0] ?? 1) - weekdayOf(today) + 7) % 7
  if (has('l')) return oneDay(today - (forward === 0 ? 7 : 7 - forward))
  if (has('x')) return oneDay(today + (forward === 0 ? 7 : forward))
  const way = direction()
  const isAhead = way === 'ahead' || (way === 'unknown' && has('t'))
  return oneDay(isAhead || forward === 0 ? today + forward : today + forward - 7)
}

function shift(today: Day, count: number, unit: number): DatedTime | undefined {
  if (unit === unitValues.day) return oneDay(today + count)
  if (unit === unitValues.week) return toWeek(today + 7 * count)
  const { year, month } = readCalendar(today)
  if (unit === 1) return toMonth(year, month + count)
  if (unit < 0) return undefined
  return toYear(year + (count * unit) / 12)
}

/** The number before a unit and the unit; a number beyond memory is none. */
function readCount({ list }: FormContext): readonly [count: number, unit: number] | undefined {
  const [count = 0] = list('nDN')
  const [unit = 0] = list('uUK')
  return count > 0 && unit !== 0 ? [count, unit] : undefined
}

function readAgo(context: FormContext): DatedTime | undefined {
  const counted = readCount(context)
  if (context.today === undefined || !counted) return undefined
  return shift(context.today, -counted[0], counted[1])
}

function readWithin(context: FormContext): DatedTime | undefined {
  const counted = readCount(context)
  if (context.today === undefined || !counted) return undefined
  return shift(context.today, counted[0], counted[1])
}

function readPast(context: FormContext): DatedTime | undefined {
  const [count, unit] = readCount(context) ?? [1, context.list('U')[0] ?? 0]
  const far = context.today === undefined ? undefined : stepFrom(context.today, -count, unit)
  return far === undefined ? undefined : range(far, context.today as Day)
}

function readComing(context: FormContext): DatedTime | undefined {
  const counted = readCount(context)
  const far = counted && context.today !== undefined ? stepFrom(context.today, ...counted) : undefined
  return far === undefined ? undefined : range(context.today as Day, far)
}

function stepFrom(today: Day, count: number, unit: number): Day | undefined {
  if (unit < 0) return today - unit * count
  const date = new Date(today * 86_400_000)
  const day = date.getUTCDate()
  const { from, to } = toMonth(date.getUTCFullYear(), date.getUTCMonth() + 1 + unit * count)
  return Math.min(to, from + day - 1)
}

function readUnit({ list, has, today }: FormContext): DatedTime | undefined {
  const [unit = 0] = list('U')
  if (today === undefined || unit === unitValues.day) return undefined
  const step = has('l') ? -1 : has('x') ? 1 : 0
  if (unit === unitValues.weekend) {
    const { from } = toWeek(today + 7 * step)
    return range(from + 5, from + 6)
  }
  // A decade that is passing has no first year that all would name.
  return unit === unitValues.decade ? undefined : shift(today, step, unit)
}

function readMonth({ list, has, today, direction }: FormContext): DatedTime | undefined {
  if (today === undefined) return undefined
  const [month = 0] = list('M')
  const now = readCalendar(today)
  if (has('l')) return toMonth(month < now.month ? now.year : now.year - 1, month)
  if (has('x')) return toMonth(month > now.month ? now.year : now.year + 1, month)
  const isAhead = direction() === 'ahead'
  if (isAhead) return toMonth(month >= now.month ? now.year : now.year + 1, month)
  return toMonth(month <= now.month ? now.year : now.year - 1, month)
}

function readDecade({ list }: FormContext): DatedTime | undefined {
  const [value = 0] = list('SYN')
  const first = value < 100 ? value + 1900 : value
  if (first % 10 !== 0 || (value < 100 && value < 40)) return undefined
  return range(toYear(first).from, toYear(first + 9).to)
}

function readYears({ list }: FormContext): DatedTime | undefined {
  const [first = 0, last = 0] = list('YDN')
  const end = last < 100 ? first - (first % 100) + last : last
  return end > first && end - first < 500 ? range(toYear(first).from, toYear(end).to) : undefined
}
