import { Command } from 'commander'
import { loadLanguageDetector } from '../understand/detect-language.ts'
import { createStreamCounter, type StreamCounts } from './create-stream-counter.ts'
import { createStreamPlacer } from './create-stream-placer.ts'
import { runJsonLinesAtEnd, type Streams } from './json-lines.ts'
import { readTextRecord } from './read-text-record.ts'

/** `octavo related`: for each line of a stream the earlier lines that go with it, with kind and reasons. */
export function relatedCommand(streams: Streams): Command {
  return new Command('related')
    .description('JSON lines as for stories → {id, related: [{id, score, kind, why}]}')
    .action(async () => {
      const counts: StreamCounts = new Map()
      const count = createStreamCounter(await loadLanguageDetector(), counts)
      const placer = createStreamPlacer(counts)
      const ids: unknown[] = []
      await runJsonLinesAtEnd({
        ...streams,
        take: (record) => {
          const line = count(readTextRecord(record))
          ids.push(record.id ?? null)
          return () => ({
            related: placer.place(line).map(({ toId, score, kind, why }) => ({
              id: ids[toId - 1],
              score,
              kind,
              // The other line has its id above; that of the reason counts lines.
              why: why.map(({ rule, detail }) => ({ rule, detail })),
            })),
          })
        },
      })
    })
}
