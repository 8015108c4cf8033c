import { Command } from 'commander'
import { createCodePointCounter } from '../lib/create-code-point-counter.ts'
import type { Span } from '../model/ids.ts'
import { attributeQuotes } from '../understand/attribute-quotes.ts'
import { findQuotes } from '../understand/find-quotes.ts'
import { loadSpeechModels } from '../understand/load-speech-models.ts'
import { runJsonLines, type Streams } from './json-lines.ts'
import { readTextRecord } from './read-text-record.ts'

/** `octavo quotes`: who says what in each line's text, with offsets in code points. */
export function quotesCommand(streams: Streams): Command {
  return new Command('quotes')
    .description('JSON lines {id, text} → {id, quotes: [{source, cue, content, kind, speaker, …}]}')
    .action(async () => {
      const models = await loadSpeechModels()
      await runJsonLines({
        ...streams,
        answer: (record) => {
          const { text } = readTextRecord(record)
          const count = createCodePointCounter(text)
          const toOffsets = (spans: readonly Span[]) =>
            spans.map(({ start, end }) => [count(start), count(end)])
          return {
            quotes: attributeQuotes(text, findQuotes(text, models)).map(
              ({ source, cue, content, ...quote }) => ({
                ...{ source: toOffsets(source), cue: toOffsets([cue]), content: toOffsets(content) },
                ...quote,
              }),
            ),
          }
        },
      })
    })
}
