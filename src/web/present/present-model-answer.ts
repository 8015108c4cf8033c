import type { AnswerEnd, AnswerPart } from '../../model/answer-request.ts'
import { hasAccess } from '../../model/visitor.ts'
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

/** What was shown of an answer before its end. */
export interface ShownAnswer {
  readonly count: number
  /** On how many independent reports it rests; undefined where all is of one article anyway. */
  readonly originCount: number | undefined
}

/** How an answer ended. What was withheld is for the operator to read: nothing bears it out. */
export function presentModelEnd(
  end: AnswerEnd,
  { count: shownCount, originCount }: ShownAnswer,
  { words, visitor }: Frame,
): ModelEndView {
  const { withheld, isWeak, isRemembered, failure } = end
  const { modelAnswer } = words
  const isEmpty = shownCount === 0
  const replacedCount = withheld.filter(({ isReplaced }) => isReplaced).length
  const problem = failure ? words.model.failure[failure.reason] : isWeak ? modelAnswer.weak : undefined
  return {
    problem: problem ?? (isEmpty ? modelAnswer.silent : undefined),
    isRemembered: isRemembered && !failure,
    rests: isWeak || !originCount ? undefined : modelAnswer.restsOn(originCount),
    hidesSentences: isWeak,
    needsOther: isWeak || isEmpty,
    withheldLabel:
      withheld.length === 0
        ? undefined
        : isWeak && !isEmpty
          ? modelAnswer.allWithheld(withheld.length, withheld.length + shownCount - replacedCount)
          : modelAnswer.withheld(withheld.length - replacedCount, replacedCount),
    withheld: (hasAccess(visitor, 'operator') ? withheld : []).map(({ sentence, doubts }) => ({
      text: sentence.text,
      reasons: doubts.map(({ kind, detail }) => modelAnswer.doubt(kind, detail)),
    })),
  }
}
