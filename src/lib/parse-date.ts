import type { Timestamp } from '../model/ids.ts'
import { findMonth } from './month-names.ts'
import { findZoneOffset } from './zone-offsets.ts'

interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
  /** The day counts through the year (ordinal and week dates), not through the month. */
  readonly isOfYear?: true
}

/**
 * The moment that a feed's date means, in any of the forms feeds are written in; UTC where no zone is named.
 * `'Thurs, 1 Jan 04 19:48:21 GMT'`, `'2004-01-01T19:48:21Z'` and `'Thu Jan 1 19:48:21 2004'` are the same moment.
 */
export function parseDate(text: string): Timestamp | undefined {
  // The longest form, a full date in words with weekday and zone, has half as many signs.
  if (text.length > 100) return undefined
  const written = unifyForms(text.trim().replace(/\s+/g, ' '))
  // The empty date of some machines is in the year 1.
  if (/(?:^|\s)0\d{3}\b/.test(written)) return undefined
  const time = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,](\d+))?/.exec(written)
  const before = time === null ? written : written.slice(0, time.index).replace(/[Tt:\s]+$/, '')
  const after = time === null ? '' : written.slice(time.index + time[0].length).trim()
  const date = readNumericDate(before) ?? readWordyDate(before, after)
  if (date === undefined) return undefined
  const clock = time === null ? 0 : readClock(time, after, before)
  const zone = time === null ? 0 : readZone(after)
  const day = toDay(date)
  return day === undefined || clock === undefined ? undefined : day + clock - zone * 60_000
}

/** `'2004년 05월 28일 오후 1:31'` → `'2004-05-28 PM 1:31'`, `'20040528T013100Z'` → `'20040528T01:31:00Z'` */
function unifyForms(text: string): string {
  return text
    .replace(/(\d)\s*[년年]\s*/, '$1-')
    .replace(/(\d)\s*[월月]\s*/, '$1-')
    .replace(/(\d)\s*[일日]\s*/, '$1 ')
    .replace(/오전|上午|午前/, 'AM ')
    .replace(/오후|下午|午後/, 'PM ')
    .replace(
      /^([\d-]+T\d{2})(\d{2})(\d{2})?(?!:)/i,
      (_, start, minutes, seconds = '00') => `${start}:${minutes}:${seconds}`,
    )
}

type NumericForm = readonly [form: RegExp, read: (numbers: readonly number[]) => DateParts]

const yearMonthDay = ([year = 0, month = 1, day = 1]: readonly number[]) => ({ year, month, day })

/** The first that fits decides; what is between the numbers tells them apart (W3C-DTF, ISO 8601, and local habits). */
const numericForms: readonly NumericForm[] = [
  [/^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?: ?[AP]M)?$/i, yearMonthDay],
  [/^(\d{4})(\d{2})(\d{2})$/, yearMonthDay],
  [/^(\d{4})-?(\d{3})$/, ([year = 0, day = 1]) => ({ year, month: 1, day, isOfYear: true })],
  [/^(\d{4})-?W(\d{2})(?:-?([1-7]))?$/i, fromWeek],
  [/^(\d{2})-(\d{1,2})-(\d{1,2})$/, yearMonthDay],
  [/^(\d{2})(\d{2})(\d{2})$/, yearMonthDay],
  [/(?:^|\s)(\d{4})[/.](\d{1,2})[/.](\d{1,2})\.?$/, yearMonthDay],
  [
    /(?:^|\s)(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/,
    ([day = 0, month = 0, year = 0]) => ({ year, month, day }),
  ],
  [/(?:^|\s)(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/, fromSlashes],
]

function readNumericDate(text: string): DateParts | undefined {
  for (const [form, read] of numericForms) {
    const found = form.exec(text)
    if (found !== null)
      return read(
        found
          .slice(1)
          .filter((part) => part !== undefined)
          .map(Number),
      )
  }
  return undefined
}

/** Week 1 has the year's first Thursday, so the fourth of January is always in it (ISO 8601). */
function fromWeek([year = 0, week = 1, weekday = 1]: readonly number[]): DateParts {
  const fourth = new Date(Date.UTC(year, 0, 4)).getUTCDay() || 7
  return { year, month: 1, day: 4 - fourth + 7 * (week - 1) + weekday, isOfYear: true }
}

/** The day comes first but in the United States; where both orders make a date, most of the world's is taken. */
function fromSlashes([first = 0, second = 0, year = 0]: readonly number[]): DateParts {
  return second > 12 ? { year, month: first, day: second } : { year, month: second, day: first }
}

/** A date with its month as a word, in any order: RFC 822, asctime and what people type. */
function readWordyDate(before: string, after: string): DateParts | undefined {
  const words = before.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  const month = words.map(findMonth).find((found, index) => found !== undefined && !isWeekday(words, index))
  if (month === undefined) return undefined
  const numbers = (before.match(/\d+/g) ?? []).filter((digits) => digits.length <= 4)
  // asctime has the year after the time and its zone.
  const late = /(?:^|\s)(\d{4})\b(?![:\d])/.exec(after.replace(/[+-]\d{4}/, ''))?.[1]
  const year = numbers.find((digits) => digits.length > 2) ?? late ?? numbers[1]
  const day = numbers.find((digits) => digits.length <= 2) ?? '1'
  return year === undefined ? undefined : { year: Number(year), month, day: Number(day) }
}

/** Weekday names of some languages begin like a month (`mar.` is Tuesday in French); the day's comes first. */
function isWeekday(words: readonly string[], index: number): boolean {
  return index === 0 && words.slice(1).some((word) => findMonth(word) !== undefined)
}

function readClock(time: RegExpExecArray, after: string, before: string): number | undefined {
  const [hours, minutes, seconds] = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)]
  const half = /\b([ap])\.?m\b/i.exec(`${after} ${before}`)?.[1]?.toLowerCase()
  const hour = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0)
  // 24:00 is the day's end, and 60 a leap second (ISO 8601).
  if (hour > 24 || minutes > 59 || seconds > 60) return undefined
  const fraction = Math.trunc(Number(`0.${time[4] ?? 0}`) * 1000)
  return ((hour * 60 + minutes) * 60 + seconds) * 1000 + fraction
}

/** A number counts before a name: `'GMT+2'`, `'+0100 (CET)'`. What says nothing is taken for UTC. */
function readZone(after: string): number {
  const numeric = /(?:^|[^\d])([+-]\d{1,2}:?\d{2}|[+-]\d{1,2})(?!\d)/.exec(after)?.[1]
  if (numeric !== undefined) return findZoneOffset(numeric) ?? 0
  const names = after.match(/[a-z]+/gi) ?? []
  return names.map(findZoneOffset).find((offset) => offset !== undefined) ?? 0
}

/** Two digits mean 1970–2069 as in POSIX, three digits years since 1900 as old scripts print them. */
function toDay({ year, month, day, isOfYear }: DateParts): Timestamp | undefined {
  const full = year >= 1000 ? year : year >= 100 ? year + 1900 : year < 70 ? year + 2000 : year + 1900
  // The last week of a year of 53 ends in the next one.
  const lastDay = isOfYear ? 371 : new Date(Date.UTC(full, month, 0)).getUTCDate()
  return month < 1 || month > 12 || day > lastDay ? undefined : Date.UTC(full, month - 1, day)
}
