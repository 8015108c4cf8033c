import { findWords } from '../understand/find-words.ts'
import { stemWord } from '../understand/stem-word.ts'
import { getStopWords } from '../understand/stop-words.ts'
import {
  askingWords,
  listAlike,
  measuresAsked,
  type QuestionKind,
  questionOpeners,
} from './question-words.ts'

/** A word of a question that an answer should have. */
export interface QuestionWord {
  readonly word: string
  /** Stems by which it counts in its own language: its own first, then those of words alike. */
  readonly stems: readonly string[]
  /** Written as a name, or a number: no answer is without it. */
  readonly isName: boolean
}

/** What a person wants to know. */
export interface Question {
  readonly language: string
  readonly kind: QuestionKind | undefined
  /** By what a number that answers is counted, where the question says so. */
  readonly measures: RegExp | undefined
  /** `high` of `how high`, as a whole word. */
  readonly adjective: RegExp | undefined
  readonly words: readonly QuestionWord[]
  /** Names that stand side by side, as `Federal Reserve`: they do so in what answers. */
  readonly pairs: readonly (readonly [QuestionWord, QuestionWord])[]
}

/** More words than a sentence has make it no clearer. */
const mostWords = 12
const mostLetters = 400
/** `How much money` asks for an amount, which no answer calls money. */
const ofMoney = /(?<=(?<!\p{L})(?:how much|wie ?viel)) (?:money|geld)(?!\p{L})/iu

/**
 * A question with the words that count in it, in the language whose small words it has most: one of the archive, or one
 * whose asking word it opens with; else the first of the archive: `'Who heads the water authority?'` → person; heads, water, authority.
 */
export function readQuestion(text: string, languages: readonly string[]): Question {
  const asked = text.slice(0, mostLetters).normalize('NFC').replace(ofMoney, '')
  const language = detectLanguage(asked, languages)
  const how = /(?<!\p{L})(?:how|wie) (\p{L}{3,})/iu.exec(asked)?.[1]
  const stops = getStopWords(language)
  const asking = askingWords[language] ?? new Set<string>()
  const words = new Map<string, QuestionWord>()
  const pairs: [QuestionWord, QuestionWord][] = []
  let last: { readonly word: QuestionWord; readonly end: number } | undefined
  for (const { text: word, start, end } of findWords(asked, language)) {
    const lower = word.toLowerCase()
    const stem = stemWord(language, lower)
    const isName = start > 0 && /^(?:\p{Lu}|\p{N})/u.test(word) && language !== 'de'
    if ((stops.has(lower) && !isName) || asking.has(lower) || word === how || words.has(stem)) continue
    const alike = listAlike(language, lower).map((one) => stemWord(language, one))
    const read = {
      word: lower,
      stems: [...new Set([stem, ...alike])],
      isName: isName || /^\p{N}/u.test(word),
    }
    words.set(stem, read)
    if (last && isName && asked.slice(last.end, start) === ' ') pairs.push([last.word, read])
    last = isName ? { word: read, end } : undefined
  }
  const kind = questionOpeners[language]?.find(([opener]) => opener.test(asked))?.[1]
  const measures = measuresAsked[language]?.find(([asking]) => asking.test(asked))?.[1]
  const isCounted = how === undefined || /^(?:many|much|viel)/i.test(how)
  const adjective = isCounted ? undefined : new RegExp(`(?<!\\p{L})${how}(?!\\p{L})`, 'iu')
  const counted = [...words.values()].slice(0, mostWords)
  return { language, kind, measures, adjective, pairs, words: counted }
}

function detectLanguage(text: string, languages: readonly string[]): string {
  const [first = 'en'] = languages
  let best = { language: first, count: 0 }
  const asked = Object.keys(askingWords).filter((language) => !languages.includes(language))
  for (const language of [...languages, ...asked]) {
    const stops = getStopWords(language)
    const asking = askingWords[language]
    const words = findWords(text, language).map((word) => word.text.toLowerCase())
    if (!languages.includes(language) && !asking?.has(words[0] ?? '')) continue
    const count = words.filter((word) => stops.has(word) || asking?.has(word)).length
    if (count > best.count) best = { language, count }
  }
  return best.language
}
