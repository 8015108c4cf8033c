import { Command } from 'commander'
import { checkStatement } from '../answer/check/check-sentence.ts'
import { type ReadAnswer, readAnswer } from '../answer/check/read-answer.ts'
import { loadLanguageDetector } from '../understand/detect-language.ts'
import { type JsonRecord, runJsonLines, type Streams } from './json-lines.ts'

/** `octavo check`: whether each line's sentences are borne out by its source; the score of several is their mean. */
export function checkCommand(streams: Streams): Command {
  return new Command('check')
    .description('JSON lines {id, source, sentence or summary, lang?} → {id, supported, score, reasons}')
    .action(async () => {
      const detect = await loadLanguageDetector()
      await runJsonLines({
        ...streams,
        answer: (record) => {
          const source = readText(record, 'source')
          const { sentence, summary } = record
          if (sentence === undefined && summary === undefined)
            throw new Error('neither "sentence" nor "summary" is given')
          const answer = readText(record, sentence === undefined ? 'summary' : 'sentence')
          const stated = typeof record.lang === 'string' ? record.lang : undefined
          const { language } = detect(source, { stated })
          const { cited, claims, cut } = readAnswer({ source, answer, language })
          const verdicts = claims.map((claim) => checkStatement(claim, cited))
          const whole = verdicts.reduce((sum, { score }) => sum + score, 0)
          return {
            supported:
              verdicts.length > 0 && verdicts.every(({ supported }) => supported) && cut.answer === undefined,
            score: verdicts.length === 0 ? 0 : whole / verdicts.length,
            reasons: [
              ...verdicts.flatMap(({ doubts }) => doubts.map(({ kind, detail }) => `${kind}: ${detail}`)),
              ...listCuts(cut),
            ],
          }
        },
      })
    })
}

function listCuts({ source, answer }: ReadAnswer['cut']): string[] {
  return [
    ...(source === undefined ? [] : [`limit: only the first ${source} sentences of the source were read`]),
    ...(answer === undefined ? [] : [`limit: only the first ${answer} sentences were checked`]),
  ]
}

function readText(record: JsonRecord, field: string): string {
  const value = record[field]
  if (typeof value !== 'string' || value === '') throw new Error(`"${field}" is not a text`)
  return value
}
