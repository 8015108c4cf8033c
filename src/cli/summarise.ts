import { Command } from 'commander'
import { createCodePointCounter } from '../lib/create-code-point-counter.ts'
import { loadLanguageDetector } from '../understand/detect-language.ts'
import { summariseText } from '../understand/summarise-text.ts'
import { type JsonRecord, runJsonLines, type Streams } from './json-lines.ts'
import { readTextRecord } from './read-text-record.ts'

/** As many as say what happened in an ordinary report. */
const ordinarySentences = 3

/** `octavo summarise`: a few sentences of each line's text, word for word, with offsets in code points. */
export function summariseCommand(streams: Streams): Command {
  return new Command('summarise')
    .description('JSON lines {id, title?, text, lang?, sentences?} → {id, sentences: [{text, start, end}]}')
    .action(async () => {
      const detect = await loadLanguageDetector()
      await runJsonLines({
        ...streams,
        answer: (record) => {
          const { title, text, language: stated } = readTextRecord(record)
          const { language } = detect(`${title}\n${text}`, { stated })
          const count = createCodePointCounter(text)
          const spans = summariseText({ title, text, language, limit: readLimit(record) })
          return {
            sentences: spans.map(({ start, end }) => ({
              text: text.slice(start, end),
              start: count(start),
              end: count(end),
            })),
          }
        },
      })
    })
}

function readLimit({ sentences = ordinarySentences }: JsonRecord): number {
  if (typeof sentences !== 'number' || !Number.isInteger(sentences) || sentences < 1)
    throw new Error('"sentences" is not a whole number from 1 on')
  return sentences
}
