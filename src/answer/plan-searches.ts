import type { Question, QuestionWord } from './read-question.ts'

/** Words of which all must occur. */
export type SearchWords = readonly QuestionWord[]

/** So many of the rarest words make pairs. */
const pairedWords = 4
/** Each costs a look into the index of the whole archive. */
const mostSearches = 12

/**
 * What to look for, the narrowest first: all words, all but one (the commonest is left out first), two of the rarest, the
 * rarest alone. `rarityOf` is higher for rarer words.
 */
export function planSearches(
  { words }: Question,
  rarityOf: (word: QuestionWord) => number,
): readonly SearchWords[] {
  const rarest = words.toSorted((one, other) => rarityOf(other) - rarityOf(one))
  const few = rarest.slice(0, pairedWords)
  const pairs = few.flatMap((one, at) => few.slice(at + 1).map((other) => [one, other]))
  const plans: SearchWords[] = [
    rarest,
    ...rarest.toReversed().map((left) => rarest.filter((word) => word !== left)),
    ...pairs,
    ...few.slice(0, 2).map((word) => [word]),
  ]
  const once = new Map(plans.map((plan) => [plan.map(({ word }) => word).join(' '), plan]))
  return [...once.values()].filter((plan) => plan.length > 0).slice(0, mostSearches)
}
