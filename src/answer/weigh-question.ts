import type { Question, QuestionWord } from './read-question.ts'

export interface WeighedQuestion extends Question {
  readonly weights: ReadonlyMap<QuestionWord, number>
}

/** A name is what a question is about. */
const nameWeight = 1.3
/** No word of a question is worth nothing. */
const leastWeight = 0.3

/** A question with what each word is worth: the more, the fewer of so many texts of its language have it or one alike. */
export function weighQuestion(
  question: Question,
  { counts, texts }: { readonly counts: ReadonlyMap<string, number>; readonly texts: number },
): WeighedQuestion {
  const weights = question.words.map((word): [QuestionWord, number] => {
    const count = Math.max(0, ...word.stems.map((stem) => counts.get(stem) ?? 0))
    const rarity = Math.log((texts + 1) / (count + 0.5))
    return [word, Math.max(leastWeight, rarity) * (word.isName ? nameWeight : 1)]
  })
  return { ...question, weights: new Map(weights) }
}
