import type { AnswerEnd, AnswerPart } from '../../model/answer-request.ts'
import type { ModelSources } from '../answers/asked-answer.ts'
import type { Frame } from '../views/frame.ts'
import type { ModelEndView, ModelSentenceView } from '../views/model-answer-view.ts'
import { presentCited } from './present-cited.ts'

/** A sentence that a model wrote, with those that it rests on. */
export function presentModelSentence(
  { sentence, computed, isVerbatim }: Extract<AnswerPart, { kind: 'sentence' }>,
  { sentences, outlets }: ModelSources,
  { base }: Frame,
): ModelSentenceView {
  const cited = sentence.citations.flatMap((number) => sentences[number - 1] ?? [])
  return {
    text: sentence.text,
    computed,
    isVerbatim,
    sources: cited.flatMap((one) => presentCited(one, { outlets, base })),
  }
}

/** How an answer ended, after so many sentences were shown. */
export function presentModelEnd(end: AnswerEnd, shownCount: number, { words }: Frame): ModelEndView {
  const { withheld, isWeak, isRemembered, failure } = end
  const { modelAnswer } = words
  const isEmpty = shownCount === 0
  const replacedCount = withheld.filter(({ isReplaced }) => isReplaced).length
  const problem = failure ? words.model.failure[failure.reason] : isWeak ? modelAnswer.weak : undefined
  return {
    problem: problem ?? (isEmpty ? modelAnswer.silent : undefined),
    isRemembered: isRemembered && !failure,
    hidesSentences: isWeak,
    needsOther: isWeak || isEmpty,
    withheldLabel:
      isWeak && !isEmpty
        ? modelAnswer.allWithheld(withheld.length, withheld.length + shownCount - replacedCount)
        : modelAnswer.withheld(withheld.length - replacedCount, replacedCount),
    withheld: withheld.map(({ sentence, doubts }) => ({
      text: sentence.text,
      reasons: doubts.map(({ kind, detail }) => modelAnswer.doubt(kind, detail)),
    })),
  }
}
