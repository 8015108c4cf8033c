import { Command } from 'commander'
import { createCodePointCounter } from '../lib/create-code-point-counter.ts'
import type { Chain } from '../model/chain.ts'
import type { Span } from '../model/ids.ts'
import { attributeQuotes } from '../understand/attribute-quotes.ts'
import { findChains } from '../understand/find-chains.ts'
import { findQuotes, longestText } from '../understand/find-quotes.ts'
import { loadSpeechModels } from '../understand/load-speech-models.ts'
import { splitSentences } from '../understand/split-sentences.ts'
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
          // What comes after it is read by nobody, so nothing else looks at it.
          const text = readTextRecord(record).text.slice(0, longestText)
          const count = createCodePointCounter(text)
          const toOffsets = (spans: readonly Span[]) =>
            spans.map(({ start, end }) => [count(start), count(end)])
          const sentences = splitSentences(text, 'en')
          const chains = findChains({ text, language: 'en', sentences, own: new Set() })
          return {
            quotes: attributeQuotes(text, findQuotes(text, models)).map(
              ({ source, cue, content, ...quote }) => ({
                ...{ source: toOffsets(source), cue: toOffsets([cue]), content: toOffsets(content) },
                ...quote,
                chain: listNames(chains.find(({ start, end }) => start <= cue.start && cue.start < end)),
              }),
            ),
          }
        },
      })
    })
}

/** Through whom it came, the nearest to the reader first, and who said it last. */
function listNames(chain: Chain | undefined): string[] {
  if (!chain) return []
  const names = chain.links.map(({ name }) => name)
  return chain.speaker === undefined ? names : [...names, chain.speaker]
}
