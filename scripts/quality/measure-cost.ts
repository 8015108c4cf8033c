import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { findDates } from '../../src/understand/find-dates.ts'
import { findPolls } from '../../src/understand/find-polls.ts'

/** Enough for a mean, few enough to read in a second. */
const everyNth = 100

/** Milliseconds of processor time that reading dates and polls takes, a text, of every hundredth article of `DIR/stream`. */
export function measureCost(data: string): { texts: number; datesMs: number; pollsMs: number } | undefined {
  const path = join(data, 'stream/news-2012-2017.jsonl.gz')
  if (!existsSync(path)) return undefined
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n')
  const texts = lines
    .filter((line, at) => at % everyNth === 0 && line !== '')
    .map((line) => String(JSON.parse(line).text))
  const options = { language: 'en', publishedAt: Date.UTC(2015, 0, 1) }
  const measure = (work: (text: string) => unknown) => {
    // Once to warm up, as a server is.
    texts.map(work)
    const begun = process.cpuUsage()
    texts.map(work)
    return process.cpuUsage(begun).user / 1000 / texts.length
  }
  return {
    texts: texts.length,
    datesMs: measure((text) => findDates(text, options)),
    pollsMs: measure((text) => findPolls(text, options)),
  }
}
