import type { ArticleId } from '../../model/ids.ts'
import { splitSentences } from '../../understand/split-sentences.ts'
import { type CitedText, gatherCited, readSource } from './cited-text.ts'
import { readStatement } from './read-statement.ts'
import type { Statement } from './statement.ts'

export interface AnswerText {
  /** What the answer rests on, as a whole. */
  readonly source: string
  readonly answer: string
  readonly language: string
}

/** An answer of which it is not known what each sentence cites: every one of its sentences, beside the whole source. */
export function readAnswer({ source, answer, language }: AnswerText): {
  readonly cited: CitedText
  readonly claims: readonly Statement[]
} {
  const spans = splitSentences(source, language)
  const sources = spans.map(({ start, end }, index) => ({
    ...{ number: index + 1, articleId: 0 as ArticleId, outlet: '' },
    ...{ text: source.slice(start, end), start, end },
  }))
  const cited = gatherCited(
    sources.map((sentence) => readSource(sentence, language)),
    language,
  )
  const claims = splitSentences(answer, language)
    .flatMap(({ start, end }) => splitTokenised(answer.slice(start, end)))
    .map((text) => readStatement(text, language))
  return { cited, claims: claims.filter(({ words }) => words.length > 0) }
}

/** Texts for machines have a blank before every sign, and often no capitals: `'it rained . they left .'` */
function splitTokenised(text: string): string[] {
  return text.split(/(?<=\s[.!?])\s+/)
}
