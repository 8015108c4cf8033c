import { Command } from 'commander'
import type { StoryId } from '../model/ids.ts'
import { loadLanguageDetector } from '../understand/detect-language.ts'
import { createStreamCounter, type StreamCounts, type StreamLine } from './create-stream-counter.ts'
import { groupLines } from './group-lines.ts'
import { runJsonLinesAtEnd, type Streams } from './json-lines.ts'
import { readTextRecord } from './read-text-record.ts'

/** `octavo stories`: the story of each line of a stream, by a number, when the whole stream is read. */
export function storiesCommand(streams: Streams): Command {
  return new Command('stories')
    .description('JSON lines {id, title, text?, publishedAt?, outlet?, url?, lang?} → {id, story}')
    .action(async () => {
      const counts: StreamCounts = new Map()
      const count = createStreamCounter(await loadLanguageDetector(), counts)
      const lines: StreamLine[] = []
      let stories: readonly StoryId[] | undefined
      await runJsonLinesAtEnd({
        ...streams,
        take: (record) => {
          const at = lines.push(count(readTextRecord(record))) - 1
          return () => {
            stories ??= groupLines(lines, counts)
            return { story: stories[at] }
          }
        },
      })
    })
}
