import { toCalendarDay } from '../lib/calendar-day.ts'
import type { Day } from '../model/found-date.ts'
import type { PollMode } from '../model/poll.ts'
import { type DateOptions, findDates } from './find-dates.ts'
import {
  fieldCue,
  margins,
  modeWords,
  publishedCue,
  sampleCue,
  sampleSize,
  statedSize,
  weightingWord,
} from './poll-words.ts'

/** What one sentence says of how a poll was made. */
export interface PollFacts {
  readonly n?: number | undefined
  readonly population?: string | undefined
  readonly reportedMargin?: number | undefined
  readonly fieldStart?: Day | undefined
  readonly fieldEnd?: Day | undefined
  readonly mode?: PollMode | undefined
  readonly isWeighted?: true
  /** How many people the sentence counts, whether or not they are the sample. */
  readonly counted?: number | undefined
}

/** The largest and the smallest sample that a poll of opinion has; fewer are a focus group. */
const [leastAsked, mostAsked] = [100, 1_000_000]

/** Reads a sentence of a report on a poll. */
export function readPollFacts(sentence: string, options: DateOptions): PollFacts {
  const size = readSize(sentence)
  const field = readField(sentence, options)
  return {
    ...size,
    reportedMargin: readMargin(sentence),
    ...field,
    ...((size.n !== undefined || field.fieldStart !== undefined || fieldCue.test(sentence)) && {
      mode: readMode(sentence),
    }),
    ...(weightingWord.test(sentence) && { isWeighted: true as const }),
  }
}

function readSize(sentence: string): Pick<PollFacts, 'n' | 'population' | 'counted'> {
  const stated = statedSize.exec(sentence)
  const found = sampleSize.exec(sentence)
  const n = toCount(stated?.[1] ?? found?.[1] ?? '')
  if (n === undefined || n < leastAsked || n > mostAsked) return {}
  // A year before people: “a 2007 study asked people”.
  const isLikeYear = n >= 1950 && n < 2100 && /^\d{4}\s/.test(found?.[0] ?? '')
  if (!stated && isLikeYear && !countCue.test(sentence.slice(0, found?.index))) return {}
  if (!sampleCue.test(sentence)) return { counted: n }
  const population = found?.[2]?.replace(/\s+/g, ' ')
  return { n, counted: n, ...(population !== undefined && { population }) }
}

const countCue =
  /(?:of|among|with|surveyed|polled|interviewed|questioned|asked|sampled|total of|some|about|nearly)\s$/i

const hundreds = ['five', 'six', 'seven', 'eight', 'nine']

function toCount(text: string): number | undefined {
  const written = hundreds.indexOf(text.split(' ')[0]?.toLowerCase() ?? '')
  if (written >= 0) return (written + 5) * 100
  const digits = text.replace(/\D/g, '')
  return digits === '' ? undefined : Number(digits)
}

const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven']

function readMargin(sentence: string): number | undefined {
  for (const form of margins) {
    const text = form.exec(sentence)?.[1]?.toLowerCase()
    if (text === undefined) continue
    const written = numberWords.indexOf(text)
    const value = written >= 0 ? written + 1 : Number(text.replace(',', '.'))
    if (value > 0 && value <= 15) return value
  }
  return undefined
}

/** Longest time between the first interview and the last. */
const longestField = 200
const longestPast = 21

function readField(sentence: string, options: DateOptions): Pick<PollFacts, 'fieldStart' | 'fieldEnd'> {
  if (!fieldCue.test(sentence)) return {}
  const today = options.publishedAt === undefined ? undefined : toCalendarDay(options.publishedAt)
  const days = findDates(sentence, options).filter(
    ({ start, from, to, precision }) =>
      (precision === 'day' || precision === 'range') &&
      to - from <= longestField &&
      // `in the last four months` is how long something has changed.
      !(precision === 'range' && to === today && to - from > longestPast) &&
      (today === undefined || from <= today) &&
      !publishedCue.test(sentence.slice(0, start)),
  )
  const range = days.find(({ precision }) => precision === 'range')
  if (range) return { fieldStart: range.from, fieldEnd: range.to }
  const [first, second] = days
  if (!first) return {}
  const isPair =
    second !== undefined &&
    /^\s?(?:and|und|et|y|e|en|и|to|-|–)\s?(?:on\s)?$/iu.test(sentence.slice(first.end, second.start))
  // One day alone is as often that of the report.
  if (
    !isPair &&
    !/(?:conducted|taken|carried out|polled|surveyed|interviewed)\s(?:\p{L}+\s){0,3}$/iu.test(
      sentence.slice(0, first.start),
    )
  )
    return {}
  return { fieldStart: first.from, fieldEnd: isPair ? second.to : first.to }
}

function readMode(sentence: string): PollMode | undefined {
  const found = modeWords.filter(([, words]) => words.test(sentence)).map(([mode]) => mode)
  if (found.includes('automated calls') && found.includes('telephone') && found.length === 2)
    return 'automated calls'
  return found.length > 1 ? 'mixed' : found[0]
}
