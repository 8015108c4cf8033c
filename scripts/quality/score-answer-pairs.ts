import { checkSentence } from '../../src/answer/check/check-sentence.ts'
import type { ArticleId } from '../../src/model/ids.ts'

/** Source sentences with what may be said of them and what may not, by what is wrong with it. */
export interface AnswerPairs {
  readonly sources: readonly string[]
  readonly supported: readonly string[]
  readonly wrong: Readonly<Record<string, readonly string[]>>
}

export interface PairScore {
  readonly pairs: number
  /** The share of right sentences that are refused, and of wrong ones. */
  readonly goodRefused: number
  readonly wrongRefused: number
  /** What was not judged as it should be, with the reasons. */
  readonly misjudged: readonly string[]
}

/** How the check judges each sentence beside all sentences of its block. */
export function scoreAnswerPairs(blocks: readonly AnswerPairs[], language: string): PairScore {
  const misjudged: string[] = []
  let [good, goodRefused, wrong, wrongRefused] = [0, 0, 0, 0]
  for (const { sources: texts, supported, wrong: wrongs } of blocks) {
    const sources = texts.map((text, index) => ({
      ...{ number: index + 1, articleId: 1 as ArticleId, outlet: '', text, start: 0, end: text.length },
    }))
    const citations = sources.map(({ number }) => number)
    const judge = (text: string) => checkSentence({ sentence: { text, citations }, sources, language })
    for (const text of supported) {
      good++
      const { doubts } = judge(text)
      if (doubts.length === 0) continue
      goodRefused++
      misjudged.push(
        `refused: ${text} (${doubts.map(({ kind, detail }) => `${kind}: ${detail}`).join('; ')})`,
      )
    }
    for (const [kind, texts] of Object.entries(wrongs))
      for (const text of texts) {
        wrong++
        if (judge(text).supported) misjudged.push(`let through, ${kind}: ${text}`)
        else wrongRefused++
      }
  }
  return {
    ...{ pairs: good + wrong, misjudged },
    goodRefused: goodRefused / Math.max(1, good),
    wrongRefused: wrongRefused / Math.max(1, wrong),
  }
}
