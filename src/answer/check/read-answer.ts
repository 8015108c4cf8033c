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

/** How much of a text is read, so that each sentence of the one can be compared with all of the other. */
interface Limits {
  readonly signs: number
  readonly sentences: number
}

const sourceLimits: Limits = { signs: 200_000, sentences: 1000 }
const answerLimits: Limits = { signs: 20_000, sentences: 60 }

export interface ReadAnswer {
  readonly cited: CitedText
  readonly claims: readonly Statement[]
  /** How many sentences of each were read, where it goes on behind them. */
  readonly cut: { readonly source?: number | undefined; readonly answer?: number | undefined }
}

/** An answer of which it is not known what each sentence cites: every one of its sentences, beside the whole source. */
export function readAnswer({ source, answer, language }: AnswerText): ReadAnswer {
  const read = readPart(source, language, sourceLimits)
  const own = readPart(answer, language, answerLimits)
  const sources = read.sentences.map((text, index) => ({
    ...{ number: index + 1, articleId: 0 as ArticleId, outlet: '' },
    ...{ text, start: 0, end: text.length },
  }))
  const cited = gatherCited(
    sources.map((sentence) => readSource(sentence, language)),
    language,
  )
  const claims = own.sentences.map((text) => readStatement(text, language))
  return {
    ...{ cited, claims: claims.filter(({ words }) => words.length > 0) },
    cut: { source: read.cut, answer: own.cut },
  }
}

function readPart(whole: string, language: string, { signs, sentences: most }: Limits) {
  const all = listSentences(whole.slice(0, signs), language)
  // The sentence that the cut goes through could say something else: 12 of 1200.
  const read = (whole.length > signs ? all.slice(0, -1) : all).slice(0, most)
  return { sentences: read, cut: read.length < all.length ? read.length : undefined }
}

/** Texts for machines often have no capitals: `'it rained . they left .'` is two sentences. */
function listSentences(whole: string, language: string): string[] {
  return whole
    .split(/(?<=\s[.!?])\s+/)
    .map(joinTokens)
    .flatMap((text) => splitSentences(text, language).map(({ start, end }) => text.slice(start, end)))
}
