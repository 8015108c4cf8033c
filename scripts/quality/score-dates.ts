import { toIsoDate } from '../../src/lib/calendar-day.ts'
import { findDates } from '../../src/understand/find-dates.ts'

/** Sentences by language, each with its dates: `Monday=2026-03-16`. */
export interface DateCorpus {
  readonly publishedAt: string
  readonly cases: Readonly<Record<string, readonly (readonly string[])[]>>
}

interface DateScore {
  readonly expected: number
  /** Of words and day both exact. */
  readonly f: number
  /** Each sentence that is read otherwise than it should be. */
  readonly wrong: readonly string[]
}

/** How well dates are found and resolved. */
export function scoreDates(corpus: DateCorpus): DateScore {
  const publishedAt = Date.parse(corpus.publishedAt)
  let [right, expected, given] = [0, 0, 0]
  const wrong: string[] = []
  for (const [language, cases] of Object.entries(corpus.cases))
    for (const [text = '', ...dates] of cases) {
      const found = findDates(text, { language, publishedAt }).map(
        (date) => `${text.slice(date.start, date.end)}=${toIsoDate(date)}`,
      )
      right += dates.filter((date) => found.includes(date)).length
      expected += dates.length
      given += found.length
      if (found.join() !== dates.join()) wrong.push(`${text} → ${found.join()}, not ${dates.join()}`)
    }
  return { expected, f: (2 * right) / (expected + given), wrong }
}
