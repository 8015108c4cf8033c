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
const [titleWeight, beforeWeight, nearWeight] = [0.8, 0.5, 0.25]
/** What was named further back, the sentence is not about. */
const nearSentences = 8
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

type ReadSentence = Found & { readonly sentence: SummarySentence }

function rankText(told: ToldText, question: WeighedQuestion): AnswerPassage[] {
  if (!mayName(told, question.words)) return []
  const find = createFinder(question, told.language)
  const headline = find(told.title)
  const read = listSentences(told, mostSentences).map((sentence) => ({ sentence, ...find(sentence.text) }))
  if (!mayAnswer([headline, ...read], question)) return []
  const passages = read.flatMap(({ sentence, found, marks }, at) => {
    const rate = createRating(headline, read.slice(Math.max(0, at - nearSentences), at + 1))
    const covered = rateWords(question, rate)
    const fits = rateKind(sentence.text, question, told.language)
    const leastOfName = fits > kindBonus || tellsMuch(found) ? nearWeight : beforeWeight
    const isOfNames = question.words.every((word) => !word.isName || rate(word) >= leastOfName)
    // Who asks how high wants a height.
    if (question.adjective && question.measures && fits <= kindBonus) return []
    // What is measured stands in the headline, and the sentence that has the measure says “it”.
    if ((found.size === 0 && fits < fitsAlone) || covered < leastOfSentence || !isOfNames) return []
    const score = covered + fits + topBonus / sentence.number
    return [{ sentence, told, score, marks }]
  })
  return passages.sort((one, other) => other.score - one.score)
}

/** With so many of what is asked, a sentence is of names that stand further back; with one it has only shared a word. */
const leastAsked = 2

function tellsMuch(found: ReadonlySet<QuestionWord>): boolean {
  return [...found].filter(({ isName }) => !isName).length >= leastAsked
}

/** Whether an article has all names of a question, side by side where they stand so in it, and most of its other words. */
function mayAnswer(parts: readonly Found[], question: WeighedQuestion): boolean {
  const there = new Set(parts.flatMap(({ found }) => [...found]))
  const beside = new Set(parts.flatMap((part) => [...part.beside]))
  if (question.words.some((word) => word.isName && !there.has(word))) return false
  if (!question.pairs.every((pair) => beside.has(pair))) return false
  return rateWords(question, (word) => (there.has(word) ? 1 : 0)) >= leastOfArticle
}

/** How much of a word a sentence has, by where it stands: the sentence is the last of these. */
function createRating(headline: Found, near: readonly ReadSentence[]): (word: QuestionWord) => number {
  return (word) => {
    if (near.at(-1)?.found.has(word)) return 1
    if (headline.found.has(word)) return titleWeight
    if (near.at(-2)?.found.has(word)) return beforeWeight
    return near.some(({ found }) => found.has(word)) ? nearWeight : 0
  }
}

/** Whether all names may stand in a text: most that lack one need not be read. What has accents may be written without. */
function mayName({ title, text }: ToldText, words: readonly QuestionWord[]): boolean {
  const names = words.filter(({ isName, word }) => isName && /^[a-z]+$/.test(word))
  if (names.length === 0) return true
  const lower = `${title}\n${text}`.toLowerCase()
  // A stem may differ from the word in its last letters.
  return names.every(({ word }) => lower.includes(word.slice(0, 4)))
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

interface Found {
  readonly found: ReadonlySet<QuestionWord>
  /** Names of the question that stand side by side here too. */
  readonly beside: ReadonlySet<Question['pairs'][number]>
  readonly marks: readonly Span[]
}

/** Finds the words of a question, and words alike, in a text of a language. */
function createFinder({ words, pairs, language: own }: Question, language: string): (text: string) => Found {
  const byStem = new Map<string, QuestionWord>()
  for (const word of words) {
    for (const stem of word.stems) if (language === own && !byStem.has(stem)) byStem.set(stem, word)
    byStem.set(stemWord(language, word.word), word)
  }
  return (text) => {
    const found = new Set<QuestionWord>()
    const beside = new Set<Question['pairs'][number]>()
    let last: QuestionWord | undefined
    const marks: Span[] = []
    for (const { text: one, start, end } of findWords(text, language)) {
      const stem = stemWord(language, one.toLowerCase())
      const word = byStem.get(stem) ?? (joinsNouns.has(language) ? findBeginning(stem, byStem) : undefined)
      const pair = pairs.find(([one, other]) => one === last && other === word)
      if (pair) beside.add(pair)
      last = word
      if (!word) continue
      found.add(word)
      marks.push({ start, end })
    }
    return { found, beside, marks }
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
