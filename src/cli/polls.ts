import { Command } from 'commander'
import { toIsoDate } from '../lib/calendar-day.ts'
import { judgeMargin, toMargin, usualDesign } from '../lib/poll-margin.ts'
import type { Day } from '../model/found-date.ts'
import type { Poll } from '../model/poll.ts'
import { loadLanguageDetector } from '../understand/detect-language.ts'
import { findPolls } from '../understand/find-polls.ts'
import { runJsonLines, type Streams } from './json-lines.ts'
import { readTextRecord } from './read-text-record.ts'

/** `octavo polls`: the polls that each line's text reports, with the margin that the number of those asked allows. */
export function pollsCommand(streams: Streams): Command {
  return new Command('polls')
    .description('JSON lines {id, text, publishedAt?, lang?} → {id, polls: [{pollster, n, results, …}]}')
    .action(async () => {
      const detect = await loadLanguageDetector()
      await runJsonLines({
        ...streams,
        answer: (record) => {
          const { text, language: stated, publishedAt } = readTextRecord(record)
          const { language } = detect(text, { stated })
          return { polls: findPolls(text, { language, publishedAt }).map(toAnswer) }
        },
      })
    })
}

function toAnswer({ sentences: _, fieldStart, fieldEnd, ...poll }: Poll): object {
  const { n } = poll
  const margin = n === undefined ? undefined : toMargin(n)
  return {
    ...poll,
    fieldStart: toDate(fieldStart),
    fieldEnd: toDate(fieldEnd),
    computedMargin: margin && round(margin),
    marginWithDesign: margin && round(margin * usualDesign),
    marginVerdict: judgeMargin(poll),
  }
}

function toDate(day: Day | undefined): string | undefined {
  return day === undefined ? undefined : toIsoDate({ from: day, to: day, precision: 'day' })
}

function round(points: number): number {
  return Math.round(points * 100) / 100
}
