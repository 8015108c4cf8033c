import type { SummarySentence } from '../model/summary-sentence.ts'
import type { ToldText } from '../model/told-text.ts'
import { summariseText } from '../understand/summarise-text.ts'
import { listSentences } from './list-sentences.ts'

/** The longest reports have 60,000 letters; what is beyond adds no news. */
const mostLetters = 60_000

/** The sentences that tell most of an article, in its order, each with its place; none of a text without sentences. */
export function summariseArticle(told: ToldText, limit: number): SummarySentence[] {
  const { title, text, language } = told
  const spans = summariseText({ title, text: text.slice(0, mostLetters), language, limit })
  const chosen = new Set(spans.map(({ start }) => start))
  return listSentences(told, Number.POSITIVE_INFINITY).filter(({ start }) => chosen.has(start))
}
