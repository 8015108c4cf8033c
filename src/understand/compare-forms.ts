/** Texts of one form: `Weather for Ortell`, `Weather for Karvel`, equal but for names and numbers. */
import type { WeightedTerm } from '../model/story.ts'
import type { IndexedArticle } from './story-index.ts'

/** What an article's form is told by: single words, for numbers stand where the form leaves room. */
export interface TextForm {
  readonly words: ReadonlySet<string>
  /** What the title is most about and the text takes up. */
  readonly subjects: readonly string[]
}

type NamedTerm = Pick<WeightedTerm, 'term' | 'weight' | 'isSubject'>

/** The form of an article that is to be placed. */
export function readForm(terms: readonly NamedTerm[]): TextForm {
  const words = terms.filter(({ term }) => !/^[@#]/.test(term))
  const subjects = words.filter(({ isSubject }) => isSubject)
  const least = subjectShare * Math.max(0, ...subjects.map(({ weight }) => weight))
  return {
    words: new Set(words.map(({ term }) => term)),
    subjects: subjects.flatMap(({ term, weight }) => (weight >= least ? term : [])),
  }
}

/** The form of a remembered article. */
export function recallForm({ terms, weights, subjects }: IndexedArticle): TextForm {
  const own = new Set(subjects)
  return readForm(
    terms.map((one, at) => ({
      ...{ term: one.term, weight: weights[at] as number },
      ...(own.has(one) && { isSubject: true }),
    })),
  )
}

// Of two names in a title one is a little rarer than the other, by chance.
const subjectShare = 0.9
// On ECB+ (training part) 97 pairs of reports have so many words in common, all of one event; two of them have a subject
// each that the other never names. Of results of matches that have lost a sentence each, two thirds have as many.
const leastShared = 0.6
/** So few words are a phrase, not a form. */
const fewWords = 4

/**
 * Whether two texts are of one form, which most words of both are, and then whether about one subject or two: what is most
 * in the title of either is nowhere in the other.
 */
export function compareForms(one: TextForm, other: TextForm): 'one subject' | 'two subjects' | undefined {
  let shared = 0
  for (const word of one.words) if (other.words.has(word)) shared++
  if (shared < fewWords || 2 * shared < leastShared * (one.words.size + other.words.size)) return undefined
  return hasOwnSubject(one, other) && hasOwnSubject(other, one) ? 'two subjects' : 'one subject'
}

function hasOwnSubject({ subjects }: TextForm, { words }: TextForm): boolean {
  return subjects.some((term) => !words.has(term))
}
