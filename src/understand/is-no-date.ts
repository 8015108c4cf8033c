import { readCalendar } from '../lib/calendar-day.ts'
import type { Day } from '../model/found-date.ts'
import type { DateTokens } from './read-date-tokens.ts'

interface Place {
  readonly name: string
  readonly first: number
  readonly last: number
}

const titled =
  /^[\s-]+(?:Times|Mirror|Express|Post|Telegraph|Mail|Herald|Journal|World|Sun|Star|Tribune|Independent|Night Live|Night Football|Review)\b/
const named = /\b(?:Black|Good|Super|Bloody|Ash|Cyber|Easter|Palm|Fat|Maundy|Holy|Giving|Ruby|Freaky)\s$/

/** What looks like a date and is a name or a count: `the Sunday Times`, `Black Friday`, `of 2000 soldiers`. */
export function isNoDate(tokens: DateTokens, { name, first, last }: Place, today: Day | undefined): boolean {
  const { text, starts, ends } = tokens
  const before = text.slice(Math.max(0, (starts[first] as number) - 12), starts[first])
  const after = text.slice(ends[last], (ends[last] as number) + 24)
  // A part of a longer word or number: `F-2020`, `3.2020`, `Tuesday-like`.
  if (/[\p{L}\p{N}][.,:/]?$|[\p{L}][-‐]$|[#$€£@]$/u.test(before) && !/['’]$/.test(before)) return true
  if (/^[\p{L}\p{N}]|^[.,:]\d|^%/u.test(after)) return true
  // What stands alone in quotation marks is the title of a programme or a paper.
  if (/[“"‘«„]$/.test(before) && /^[,.]?[”"’»“]/.test(after)) return true
  // `Russia Today`
  if (name === 'relative' && tokens.signs.charAt(first - 1) === 'c')
    return /\p{Lu}/u.test(text.charAt(starts[first] as number))
  if (name === 'weekday') return titled.test(after) || named.test(before)
  if (name === 'month') return /^\s(?:Madness|Jones|Smith|Day)\b/.test(after)
  if (name === 'year') return isCount(tokens, { name, first, last }, after, today)
  return false
}

const counted =
  /^(?:-|\s)(?:people|men|women|children|or|more|meters?|metres?|km|kilomet\p{L}+|miles|feet|tons?|tonnes|percent|per|others|votes|\p{L}{3,20}s)\b/u

function isCount(
  { signs, values }: DateTokens,
  { first }: Place,
  after: string,
  today: Day | undefined,
): boolean {
  const year = values[first] as number
  const before = signs.charAt(first - 1)
  const latest = today === undefined ? 2100 : readCalendar(today).year + 80
  if (year < 1700 || year > latest) return before !== 'i'
  // `the 2016 elections`, `Berlin's 2016 elections`, `in 2016`, `(2016)`
  if ('iTUxlt(E'.includes(before) && before !== '') return false
  if (/['’]/.test(before) || (signs.charAt(first - 2) === "'" && before === '.')) return false
  if (!'ofe&-c,'.includes(before)) return true
  return counted.test(after)
}
