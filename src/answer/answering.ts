import { checkSentence } from './check/check-sentence.ts'
import { checkTranslation } from './check-translation.ts'
import { chooseKeyPoints } from './choose-key-points.ts'
import { compareOutlets } from './compare-outlets.ts'
import { explainNames, introduceNames } from './explain-names.ts'
import { findReplacement } from './find-replacement.ts'
import { groupPassages, type PassageGroup } from './group-passages.ts'
import { rankPassages } from './rank-passages.ts'

/** The answer to a question, by story. */
function answerQuestion(...given: Parameters<typeof rankPassages>): PassageGroup[] {
  return groupPassages(rankPassages(...given))
}

/** What takes tens of milliseconds of a story's or an archive's texts, by name: what it is given and gives can be sent to a thread. */
export const answering = {
  answerQuestion,
  checkSentence,
  checkTranslation,
  chooseKeyPoints,
  compareOutlets,
  explainNames,
  findReplacement,
  introduceNames,
  rankPassages,
}

type Work = typeof answering

/** The same, wherever it is worked out. */
export type Answering = {
  readonly [Name in keyof Work]: (...given: Parameters<Work[Name]>) => Promise<ReturnType<Work[Name]>>
}
