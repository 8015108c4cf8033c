import type { SourceSentence } from '../../model/answer.ts'
import { type ClaimWords, getClaimWords } from './get-claim-words.ts'
import { type Clause, listClauses } from './list-clauses.ts'
import { listGrams } from './list-grams.ts'
import { listKnownNames, listNames, type NameRun } from './list-names.ts'
import { gatherRoles } from './list-roles.ts'
import { readStatement } from './read-statement.ts'
import type { Statement } from './statement.ts'

/** A source sentence as it was read, with whom it is about. */
export interface CitedSentenceReading {
  readonly source: SourceSentence
  readonly statement: Statement
  readonly clauses: readonly Clause[]
  readonly runs: readonly NameRun[]
  /** Its names, and those of the sentence before where it names nobody or goes on about them: `“She said …”`. */
  readonly about: readonly NameRun[]
}

/** All that a sentence cites, made ready to be asked. */
export interface CitedText {
  readonly claimWords: ClaimWords
  readonly sentences: readonly CitedSentenceReading[]
  /** All words in lower case, their senses, their first five letters. */
  readonly lowers: ReadonlySet<string>
  readonly keys: ReadonlySet<string>
  readonly beginnings: ReadonlySet<string>
  /** The senses that its words have. */
  readonly senses: ReadonlySet<number>
  /** The first letters of names of several words: `'european union'` → eu. */
  readonly acronyms: ReadonlySet<string>
  /** How many clauses have a word. */
  readonly clausesOf: ReadonlyMap<string, number>
  /** Words of names. */
  readonly known: ReadonlySet<string>
  /** By a word for what somebody is, the words of the names that it stands beside. */
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>
  /** The words of each sentence in order, in lower case; in rows of four; by pair, the sentences that have it. */
  readonly sequences: readonly (readonly string[])[]
  readonly quads: ReadonlySet<string>
  readonly sentencesOfPair: ReadonlyMap<string, readonly number[]>
  /** Senses of words that say something, at most three such words apart. */
  readonly nearPairs: ReadonlySet<string>
}

/** As many letters as tell that two words belong together: `'Norwegian'`, `'Norway'` share four. */
export const sharedBeginning = 4

interface Cited {
  readonly source: SourceSentence
  readonly statement: Statement
}

/** Reads a source sentence; what is read of it is good for every answer. */
export function readSource(source: SourceSentence, language: string): Cited {
  return { source, statement: readStatement(source.text, language) }
}

/** Puts together what a sentence cites, in the order of the sources. */
export function gatherCited(cited: readonly Cited[], language: string): CitedText {
  const claimWords = getClaimWords(language)
  const statements = cited.map(({ statement }) => statement)
  const known = listKnownNames(statements, claimWords)
  const sentences = readSentences(cited, claimWords, known)
  const words = statements.flatMap((statement) => statement.words)
  const lowers = new Set(words.map(({ lower }) => lower))
  const clausesOf = new Map<string, number>()
  for (const { clauses } of sentences)
    for (const { keys } of clauses) for (const key of keys) clausesOf.set(key, (clausesOf.get(key) ?? 0) + 1)
  return {
    ...{ claimWords, sentences, lowers, clausesOf, known },
    keys: new Set(words.map(({ key }) => key)),
    beginnings: new Set(
      [...lowers].filter((word) => word.length > sharedBeginning).map((word) => word.slice(0, 5)),
    ),
    senses: new Set(words.flatMap(({ stem }) => claimWords.senses.own.get(stem) ?? [])),
    acronyms: new Set(sentences.flatMap(({ runs }) => runs.flatMap((run) => listAcronyms(run, claimWords)))),
    roles: gatherRoles(sentences),
    ...gatherRows(statements),
  }
}

const nearWords = 3

function gatherRows(statements: readonly Statement[]) {
  const sequences = statements.map(({ words }) => words.map(({ lower }) => lower))
  const sentencesOfPair = new Map<string, number[]>()
  for (const [sentence, sequence] of sequences.entries())
    for (const pair of new Set(listGrams(sequence, 2))) {
      const known = sentencesOfPair.get(pair)
      if (known) known.push(sentence)
      else sentencesOfPair.set(pair, [sentence])
    }
  const nearPairs = statements.flatMap(({ words }) => {
    const keys = words.filter(({ isContent }) => isContent).map(({ key }) => key)
    return keys.flatMap((key, at) => keys.slice(at + 1, at + 1 + nearWords).map((next) => `${key} ${next}`))
  })
  const quads = new Set(sequences.flatMap((sequence) => listGrams(sequence, 4)))
  return { sequences, quads, sentencesOfPair, nearPairs: new Set(nearPairs) }
}

/** As many words as begin a sentence with what it is about. */
const subjectWords = 3

function readSentences(
  cited: readonly Cited[],
  claimWords: ClaimWords,
  known: ReadonlySet<string>,
): CitedSentenceReading[] {
  const sentences: CitedSentenceReading[] = []
  for (const { source, statement } of cited) {
    const runs = listNames(statement, claimWords, known)
    const before = sentences.at(-1)
    const isNext = before?.source.articleId === source.articleId
    const hasPronoun = statement.words.some(({ lower }) => claimWords.pronoun.has(lower))
    const about = isNext && (runs.length === 0 || hasPronoun) ? [...runs, ...before.about] : runs
    // “Scientists expect it to vanish”: of what the sentence before began with.
    const subject = isNext && hasPronoun ? [...before.statement.keys].slice(0, subjectWords) : []
    const clauses = listClauses(statement).map((clause) => ({
      ...clause,
      keys: clause.keys.union(new Set(subject)),
    }))
    sentences.push({ source, statement, clauses, runs, about: about.slice(0, mostNames) })
  }
  return sentences
}

/** Of the sentences before only the nearest are meant. */
const mostNames = 12

function listAcronyms({ lowers }: NameRun, { stops }: ClaimWords): string[] {
  if (lowers.length < 2) return []
  const toLetters = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('')
  return [toLetters(lowers), toLetters(lowers.filter((word) => !stops.has(word)))]
}
