import type { SummarySentence } from '../model/summary-sentence.ts'
import type { ToldText } from '../model/told-text.ts'
import { isOfPage } from '../understand/is-of-page.ts'

/** The first sentences of an article, each with its place, without a headline that its text repeats and captions. */
export function listSentences(
  { articleId, outletId, title, text, sentences }: ToldText,
  most: number,
): SummarySentence[] {
  return sentences.slice(0, most).flatMap(({ start, end }, at) => {
    const own = text.slice(start, end)
    return own === title || isOfPage(own)
      ? []
      : [{ articleId, outletId, start, end, number: at + 1, text: own }]
  })
}
