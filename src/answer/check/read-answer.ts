import type { ArticleId } from '../../model/ids.ts'
import { splitSentences } from '../../understand/split-sentences.ts'
import { type CitedText, gatherCited, readSource } from './cited-text.ts'
import { joinTokens } from './join-tokens.ts'
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
  const sources = listSentences(source, language).map((text, index) => ({
    ...{ number: index + 1, articleId: 0 as ArticleId, outlet: '' },
    ...{ text, start: 0, end: text.length },
  }))
  const cited = gatherCited(
    sources.map((sentence) => readSource(sentence, language)),
    language,
  )
  const claims = listSentences(answer, language).map((text) => readStatement(text, language))
  return { cited, claims: claims.filter(({ words }) => words.length > 0) }
}

/** Texts for machines often have no capitals: `'it rained . they left .'` is two sentences. */
function listSentences(whole: string, language: string): string[] {
  return whole
    .split(/(?<=\s[.!?])\s+/)
    .map(joinTokens)
    .flatMap((text) => splitSentences(text, language).map(({ start, end }) => text.slice(start, end)))
}
