import type { ArticleId, OutletId } from '../src/model/ids.ts'
import type { ToldText } from '../src/model/told-text.ts'
import { splitSentences } from '../src/understand/split-sentences.ts'

/** An English article in its sentences, of the outlet of the same number. */
export function answerText(number: number, text: string, more: Partial<ToldText> = {}): ToldText {
  return {
    articleId: number as ArticleId,
    outletId: number as OutletId,
    storyId: undefined,
    kind: 'news',
    language: 'en',
    publishedAt: number,
    title: '',
    text,
    sentences: splitSentences(text, 'en'),
    ...more,
  }
}
