import type { Span } from '../model/ids.ts'
import type { SummarySentence } from '../model/summary-sentence.ts'
import type { ToldText } from '../model/told-text.ts'
import { findFigures } from '../understand/find-figures.ts'
import { findWords } from '../understand/find-words.ts'
import { stemWord } from '../understand/stem-word.ts'
import { listSentences } from './list-sentences.ts'
import type { QuestionKind } from './question-words.ts'
import type { Question, QuestionWord } from './read-question.ts'
import type { WeighedQuestion } from './weigh-question.ts'

/** A sentence that answers, more or less. */
export interface AnswerPassage {
  readonly sentence: SummarySentence
  readonly told: ToldText
  /** Higher is better; 1 has all of the words. */
  readonly score: number
  /** The words of the question within the sentence. */
  readonly marks: readonly Span[]
}

/** Reports tell the news at their top, transcripts are cut. */
const mostSentences = 60
/** An article is about what its headline says, and a sentence often leaves out what the one before it named. */
const [titleWeight, beforeWeight, elsewhereWeight] = [0.8, 0.5, 0.25]
/** A sentence that has the names alone tells of them something else than was asked. */
const nameShare = 0.35
/** An article with less of the question's weight is about something else. */
const leastOfArticle = 0.75
/** And so is a sentence, with what stands beside it. */
const leastOfSentence = 0.56
const kindBonus = 0.2
const measureBonus = 0.2
/** Where it is a number of the kind asked for, with the very word. */
const fitsAlone = kindBonus + 2 * measureBonus
const topBonus = 0.08
/** Of one article more say the same. */
const mostEach = 3

/**
 * The sentences of texts that answer a question best: those with most of the weight of its words, most of all where they
 * hold what it asks for. Those of texts that lack a name of it, or too much of it, are none; empty means silence.
 */
export function rankPassages(texts: readonly ToldText[], question: WeighedQuestion): AnswerPassage[] {
  return texts
    .flatMap((told) => rankText(told, question).slice(0, mostEach))
    .sort((one, other) => other.score - one.score)
}

function rankText(told: ToldText, question: WeighedQuestion): AnswerPassage[] {
  const { words } = question
  const find = createFinder(question, told.language)
  const inTitle = find(told.title).found
  const read = listSentences(told, mostSentences).map((sentence) => ({ sentence, ...find(sentence.text) }))
  const everywhere = new Set([...inTitle, ...read.flatMap(({ found }) => [...found])])
  if (words.some((word) => word.isName && !everywhere.has(word))) return []
  if (rateWords(question, (word) => (everywhere.has(word) ? 1 : 0)) < leastOfArticle) return []
  const passages = read.flatMap(({ sentence, found, marks }, at) => {
    const before = read[at - 1]?.found
    const covered = rateWords(question, (word) => {
      if (found.has(word)) return 1
      if (inTitle.has(word)) return titleWeight
      if (before?.has(word)) return beforeWeight
      return everywhere.has(word) ? elsewhereWeight : 0
    })
    const fits = rateKind(sentence.text, question, told.language)
    // What is measured stands in the headline, and the sentence that has the measure says “it”.
    if ((found.size === 0 && fits < fitsAlone) || covered < leastOfSentence) return []
    const score = covered + fits + topBonus / sentence.number
    return [{ sentence, told, score, marks }]
  })
  return passages.sort((one, other) => other.score - one.score)
}

/** How much of a question is there, 0 to 1, by how much of each word is: its names, and what is asked of them. */
function rateWords({ words, weights }: WeighedQuestion, rate: (word: QuestionWord) => number): number {
  const share = (part: readonly QuestionWord[]): number | undefined => {
    const weightOf = (word: QuestionWord) => weights.get(word) ?? 0
    const total = part.reduce((sum, word) => sum + weightOf(word), 0)
    return total === 0 ? undefined : part.reduce((sum, word) => sum + weightOf(word) * rate(word), 0) / total
  }
  const names = share(words.filter(({ isName }) => isName))
  const others = share(words.filter(({ isName }) => !isName))
  if (names === undefined || others === undefined) return names ?? others ?? 0
  return nameShare * names + (1 - nameShare) * others
}

/** Finds the words of a question, and words alike, in a text of a language. */
function createFinder({ words, language: own }: Question, language: string) {
  const byStem = new Map<string, QuestionWord>()
  for (const word of words) {
    for (const stem of word.stems) if (language === own && !byStem.has(stem)) byStem.set(stem, word)
    byStem.set(stemWord(language, word.word), word)
  }
  return (text: string): { readonly found: ReadonlySet<QuestionWord>; readonly marks: readonly Span[] } => {
    const found = new Set<QuestionWord>()
    const marks: Span[] = []
    for (const { text: one, start, end } of findWords(text, language)) {
      const stem = stemWord(language, one.toLowerCase())
      const word = byStem.get(stem) ?? (joinsNouns.has(language) ? findBeginning(stem, byStem) : undefined)
      if (!word) continue
      found.add(word)
      marks.push({ start, end })
    }
    return { found, marks }
  }
}

/** Where nouns are written together the asked one may be the first of them: `Feuerwehr` in `Feuerwehrchefin`. */
const joinsNouns = new Set(['de', 'nl', 'sv', 'da', 'nb', 'nn', 'no', 'fi', 'hu'])
const leastBeginning = 5

function findBeginning(stem: string, byStem: ReadonlyMap<string, QuestionWord>): QuestionWord | undefined {
  for (const [asked, word] of byStem)
    if (asked.length >= leastBeginning && stem.startsWith(asked)) return word
  return undefined
}

const times =
  /\p{N}{1,2}[.:]\p{N}{2}|(?:19|20)\p{N}{2}|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|\b(?:January|February|March|April|June|July|August|September|October|November|December|today|yesterday|tomorrow|morning|evening|night|noon|weeks?|months?|years?)\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b/iu
/** Two capitals in a row, or one behind a small letter. */
const nameInside = /(?<=[\p{Ll},“„] )\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u
const placeInside =
  /\b(?:in|at|on|near|off|from|to|through|bei|aus|nach|à|dans|en|près) (?:the |a |der |dem |le |la )?\p{Lu}\p{Ll}+/u

const tests: Readonly<Record<QuestionKind, (text: string, language: string) => boolean>> = {
  person: (text) => nameInside.test(text),
  time: (text) => times.test(text),
  place: (text) => placeInside.test(text),
  number: (text, language) => findFigures(text, language).length > 0,
}

/** What the sentence has that is asked for and that the question does not say itself. */
function rateKind(text: string, { kind, words, measures, adjective }: Question, language: string): number {
  if (kind === undefined) return 0
  const named = words.filter(({ isName }) => isName).map(({ word }) => word)
  const rest = named.reduce((left, word) => left.replaceAll(new RegExp(RegExp.escape(word), 'giu'), ''), text)
  if (!tests[kind](rest, language)) return 0
  const says = [measures, adjective].filter((asked) => asked?.test(rest))
  return kindBonus + measureBonus * says.length
}
