import { toIsoDate } from '../../src/lib/calendar-day.ts'
import type { Poll } from '../../src/model/poll.ts'
import { findPolls } from '../../src/understand/find-polls.ts'

/** Reports with what they state; null where there is no poll. */
export interface PollCorpus {
  readonly publishedAt: string
  readonly cases: readonly {
    readonly lang: string
    readonly text: string
    readonly expected: object | null
  }[]
}

interface PollScore {
  readonly expected: number
  /** The share of statements that are read as they stand. */
  readonly stated: number
  readonly wrong: readonly string[]
}

/** How well reports are read; how many polls there are, none or one, is one statement of each. */
export function scorePolls(corpus: PollCorpus): PollScore {
  const publishedAt = Date.parse(corpus.publishedAt)
  let [right, expected] = [0, 0]
  const wrong: string[] = []
  for (const { lang, text, expected: fields } of corpus.cases) {
    const polls = findPolls(text, { language: lang, publishedAt })
    const found = polls[0] && toFields(polls[0])
    const count = fields === null ? 0 : 1
    for (const [name, value] of [['polls', count] as const, ...Object.entries(fields ?? {})]) {
      const read = name === 'polls' ? polls.length : found?.[name]
      expected += 1
      if (read === value) right += 1
      else wrong.push(`${name}: ${read}, not ${value}: ${text}`)
    }
  }
  return { expected, stated: right / expected, wrong }
}

function toFields({ fieldStart, fieldEnd, results, ...poll }: Poll): Record<string, unknown> {
  const toDay = (day: number | undefined) =>
    day === undefined ? undefined : toIsoDate({ from: day, to: day, precision: 'day' })
  return {
    ...poll,
    fieldStart: toDay(fieldStart),
    fieldEnd: toDay(fieldEnd),
    results: results.map(({ percent, answer }) => `${percent} ${answer}`).join('|'),
  }
}
