import { Command } from 'commander'
import { toIsoDate } from '../lib/calendar-day.ts'
import { createCodePointCounter } from '../lib/create-code-point-counter.ts'
import { findZoneOffset } from '../lib/zone-offsets.ts'
import { loadLanguageDetector } from '../understand/detect-language.ts'
import { findDates, longestDated } from '../understand/find-dates.ts'
import { type JsonRecord, runJsonLines, type Streams } from './json-lines.ts'
import { readTextRecord } from './read-text-record.ts'

/** `octavo dates`: when each line's text says that things happen, from the day on which it was published. */
export function datesCommand(streams: Streams): Command {
  return new Command('dates')
    .description(
      'JSON lines {id, text, publishedAt, lang?} → {id, dates: [{start, end, text, date, precision}]}',
    )
    .action(async () => {
      const detect = await loadLanguageDetector()
      await runJsonLines({
        ...streams,
        answer: (record) => {
          const { text: whole, language: stated, publishedAt } = readTextRecord(record)
          const text = whole.slice(0, longestDated)
          const { language } = detect(text, { stated })
          const count = createCodePointCounter(text)
          const found = findDates(text, { language, publishedAt, eastMinutes: readZone(record) })
          return {
            dates: found.map(({ start, end, ...time }) => ({
              ...{ start: count(start), end: count(end), text: text.slice(start, end) },
              ...{ date: toIsoDate(time), precision: time.precision },
            })),
          }
        },
      })
    })
}

/** The day is that of the place whose zone the time of publication names. */
function readZone({ publishedAt, date = publishedAt }: JsonRecord): number {
  const zone = typeof date === 'string' ? /T.*([+-]\d{2}:?\d{2})$/.exec(date)?.[1] : undefined
  return zone === undefined ? 0 : (findZoneOffset(zone) ?? 0)
}
