import { Command } from 'commander'
import { loadLanguageDetector } from '../understand/detect-language.ts'
import { rankTags } from '../understand/rank-tags.ts'
import { readText } from '../understand/read-text.ts'
import { createStreamCounter, getCounts, type StreamCounts } from './create-stream-counter.ts'
import { runJsonLinesAtEnd, type Streams } from './json-lines.ts'
import { readTextRecord } from './read-text-record.ts'

/** `octavo tags`: ten candidate phrases of each line, best first, rare words told by all the lines of the run. */
export function tagsCommand(streams: Streams): Command {
  return new Command('tags')
    .description('JSON lines {id, title?, text, lang?} → {id, tags: [{label, score, why}]}')
    .action(async () => {
      const counts: StreamCounts = new Map()
      const count = createStreamCounter(await loadLanguageDetector(), counts)
      await runJsonLinesAtEnd({
        ...streams,
        take: (record) => {
          const { title, text, language, publishedAt } = count(readTextRecord(record))
          return () => {
            const ranked = rankTags(readText(title, text, language), getCounts(counts, language), {
              at: publishedAt,
              limit: 10,
            })
            return { tags: ranked.map(({ label, score, why }) => ({ label, score, why })) }
          }
        },
      })
    })
}
