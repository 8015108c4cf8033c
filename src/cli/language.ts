import { Command } from 'commander'
import { loadLanguageDetector } from '../understand/detect-language.ts'
import { runJsonLines, type Streams } from './json-lines.ts'
import { readTextRecord } from './read-text-record.ts'

/** `octavo language`: the language of each line's text. */
export function languageCommand(streams: Streams): Command {
  return new Command('language')
    .description('JSON lines {id, text} → {id, lang, confidence}')
    .action(async () => {
      const detect = await loadLanguageDetector()
      await runJsonLines({
        ...streams,
        answer: (record) => {
          const { title, text, language } = readTextRecord(record)
          const { language: lang, confidence } = detect(`${title}\n${text}`, { stated: language })
          return { lang, confidence }
        },
      })
    })
}
