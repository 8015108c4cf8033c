import { toCalendarDay } from '../lib/calendar-day.ts'
import type { DatedTime, Day, FoundDate } from '../model/found-date.ts'
import type { Timestamp } from '../model/ids.ts'
import { type DateForm, dateForms } from './date-forms.ts'
import { type DateWords, findDateWords } from './date-words.ts'
import { isNoDate } from './is-no-date.ts'
import { joinDates, type PlacedDate } from './join-dates.ts'
import { type DateTokens, readDateTokens } from './read-date-tokens.ts'
import { tellDirection } from './tell-direction.ts'

export interface DateOptions {
  readonly language: string
  /** Undefined: only dates that say their year are found. */
  readonly publishedAt: Timestamp | undefined
  /** Of the place where the text was written, minutes east of Greenwich. */
  readonly eastMinutes?: number
}

/** Some 35,000 words, more than any news text; a line of 50 MB took 8 s and 2 GB. */
export const longestDated = 200_000

const forms = Object.entries(dateForms)
const anyForm = new RegExp(
  `(?<![q])(?:${forms.map(([name, { signs }]) => `(?<${name}>${signs})`).join('|')})`,
  'g',
)

/**
 * When a text says that something is or was, in the order of the text, from the day on which it was published:
 * `'They will meet on Sunday, after talks in 2022'` → the next Sunday, and 2022.
 */
export function findDates(whole: string, { language, publishedAt, eastMinutes }: DateOptions): FoundDate[] {
  const words = findDateWords(language)
  if (!words) return []
  const tokens = readDateTokens(whole.slice(0, longestDated), words)
  const today = publishedAt === undefined ? undefined : toCalendarDay(publishedAt, eastMinutes)
  const found: PlacedDate[] = []
  for (const match of tokens.signs.matchAll(anyForm)) {
    const [name, form] = forms.find(([one]) => match.groups?.[one] !== undefined) ?? []
    if (name === undefined || form === undefined) continue
    const place = { name, first: match.index, last: match.index + match[0].length - 1 }
    if (isNoDate(tokens, place, today)) continue
    const time = readForm(form, { tokens, words, today, ...place })
    if (time) found.push({ ...place, time, isYearless: form.isYearless === true && !match[0].includes('Y') })
  }
  return joinDates(found, tokens).map(({ first, last, time }) => ({
    start: tokens.starts[first] as number,
    end: tokens.ends[last] as number,
    ...time,
  }))
}

interface Reading {
  readonly tokens: DateTokens
  readonly words: DateWords
  readonly today: Day | undefined
  readonly first: number
  readonly last: number
}

function readForm(form: DateForm, { tokens, words, today, first, last }: Reading): DatedTime | undefined {
  const places = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const listPlaces = (signs: string) => places.filter((at) => signs.includes(tokens.signs.charAt(at)))
  return form.read({
    list: (signs) => listPlaces(signs).map((at) => tokens.values[at] as number),
    has: (signs) => listPlaces(signs).length > 0,
    today,
    direction: () => tellDirection(tokens, words, { first, last }),
  })
}
