import { Command } from 'commander'
import { loadLanguageDetector } from '../understand/detect-language.ts'
import { createStreamCounter, type StreamCounts } from './create-stream-counter.ts'
import { createStreamPlacer } from './create-stream-placer.ts'
import { runJsonLinesAtEnd, type Streams } from './json-lines.ts'
import { readTextRecord } from './read-text-record.ts'

/** `octavo stories`: the story of each line of a stream, by its number, when the whole stream is read. */
export function storiesCommand(streams: Streams): Command {
  return new Command('stories')
    .description('JSON lines {id, title, text?, publishedAt?, outlet?, url?, lang?} → {id, story}')
    .action(async () => {
      const counts: StreamCounts = new Map()
      const count = createStreamCounter(await loadLanguageDetector(), counts)
      const place = createStreamPlacer(counts)
      let lines = 0
      await runJsonLinesAtEnd({
        ...streams,
        take: (record) => {
          const line = count(readTextRecord(record))
          const number = ++lines
          return () => ({ story: place(line, number).storyId })
        },
      })
    })
}
