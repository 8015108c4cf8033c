import { getNegationWords } from '../../understand/negation-words.ts'
import { foldAccents, stemWord } from '../../understand/stem-word.ts'
import { getStopWords } from '../../understand/stop-words.ts'
import type { ClaimTable } from './claim-table.ts'
import { englishClaims } from './english-claims.ts'
import englishSenses from './english-senses.json' with { type: 'json' }
import { frenchClaims } from './french-claims.ts'
import { germanClaims } from './german-claims.ts'
import { spanishClaims } from './spanish-claims.ts'
import { readWordSenses, type WordSenses } from './word-senses.ts'

export const cueKinds = [
  'deny',
  'may',
  'allege',
  'plan',
  'will',
  'say',
  'prove',
  'exactly',
  'atLeast',
  'atMost',
  'about',
] as const
/** What a word or two say of the statement that they stand in. */
export type CueKind = (typeof cueKinds)[number]

/** One form of a cue: its words, each as it stands or by its stem, all of them in a row. */
export interface CueForm {
  readonly kind: CueKind
  readonly words: readonly { readonly lower: string; readonly stem: string | undefined }[]
}

export interface WrittenNumber {
  readonly value: string
  readonly unit: string
}

const setNames = ['join', 'pronoun', 'people', 'anySpeaker', 'sum', 'difference', 'each', 'by', 'be'] as const
type SetName = (typeof setNames)[number]

/** The table of a language, made ready: words are asked for in lower case. */
export interface ClaimWords extends Readonly<Record<SetName, ReadonlySet<string>>> {
  readonly language: string
  readonly stops: ReadonlySet<string>
  readonly future: RegExp | undefined
  /** The stem of the word's first form: `'stolen'` → that of steal. */
  readonly toStem: (lower: string) => string
  /** Equal for words of one sense: `'blaze'`, `'fire'`. */
  readonly toKey: (stem: string) => string
  readonly senses: WordSenses
  /** By the key of a word, the sides that it stands on: 2n is the opposite of 2n + 1. */
  readonly sides: ReadonlyMap<string, readonly number[]>
  /** By the first word, as it stands or as its stem, the longest first. */
  readonly cues: ReadonlyMap<string, readonly CueForm[]>
  readonly numbers: ReadonlyMap<string, WrittenNumber>
  /** Whether the word is an inner form of another, as past tenses are. */
  readonly isForm: (lower: string) => boolean
}

/** Other languages are checked by names, figures, dates, quotations, denials and words alone. */
const tables: Readonly<Record<string, ClaimTable>> = {
  en: englishClaims,
  de: germanClaims,
  fr: frenchClaims,
  es: spanishClaims,
}

const cache = new Map<string, ClaimWords>()

/** The words by which statements of a language are read; of a language without a table, its denials alone. */
export function getClaimWords(language: string): ClaimWords {
  const known = cache.get(language)
  if (known) return known
  const table = Object.hasOwn(tables, language) ? tables[language] : undefined
  const words = toClaimWords(language, table)
  cache.set(language, words)
  return words
}

function toClaimWords(language: string, table: ClaimTable | undefined): ClaimWords {
  const forms = readForms(table, language)
  const toStem = (lower: string) => foldAccents(stemWord(language, forms.get(lower) ?? lower))
  const senses = new Map<string, string>()
  for (const line of listLines(table?.same)) {
    const stems = listWords(line).map(toStem)
    for (const stem of stems) if (!senses.has(stem)) senses.set(stem, stems[0] as string)
  }
  const toKey = (stem: string) => senses.get(stem) ?? stem
  const sets = Object.fromEntries(
    setNames.map((name) => [name, new Set(listWords(table?.[name]).map(foldAccents))]),
  ) as unknown as Readonly<Record<SetName, ReadonlySet<string>>>
  return {
    ...sets,
    ...{ language, stops: getStopWords(language), toStem, toKey, future: table?.future },
    senses: readWordSenses(language === 'en' ? englishSenses : []),
    sides: readSides(table?.opposite, (word) => [toStem(word), toKey(toStem(word))]),
    cues: readCues(table, language, toStem),
    numbers: readNumbers(table?.numbers),
    isForm: (lower) => forms.has(lower),
  }
}

/** `'say: said says; tell: told'` → said is a form of say; regular forms come from the verbs of the table. */
function readForms(table: ClaimTable | undefined, language: string): Map<string, string> {
  const forms = new Map<string, string>()
  const verbs = `${table?.same ?? ''} ${table?.opposite ?? ''} ${table?.say ?? ''} ${table?.deny ?? ''} ${table?.plan ?? ''} ${table?.allege ?? ''}`
  for (const verb of listWords(verbs))
    for (const form of listRegularForms(verb, language)) forms.set(form, verb)
  for (const part of (table?.forms ?? '').split(';')) {
    const [base = '', others = ''] = part.split(':')
    for (const form of listWords(others)) forms.set(form, base.trim())
  }
  return forms
}

/** Endings of regular verbs, of which stemmers leave some: `('affirmer', 'fr')` → affirme, affirment, affirmé … */
function listRegularForms(verb: string, language: string): string[] {
  for (const [ending, forms] of regularEndings[language] ?? [])
    if (verb.length > ending.length + 2 && verb.endsWith(ending))
      return forms.split(' ').map((form) => verb.slice(0, -ending.length) + form)
  return []
}

const regularEndings: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  de: [['en', 't te ten end']],
  fr: [
    ['er', 'e ent é ée és ées ait aient era eront erait èrent a ant'],
    ['ir', 'it issent i ie is ies issait ira iront irait'],
  ],
  es: [
    ['ar', 'a an ó aron aba aban ado ada ados adas ará arán aría ando e en'],
    ['er', 'e en ió ieron ía ían ido ida idos idas erá erán ería iendo a an'],
    ['ir', 'e en ió ieron ía ían ido ida idos idas irá irán iría iendo a an'],
  ],
}

function readSides(text: string | undefined, toKeys: (word: string) => readonly string[]) {
  const sides = new Map<string, number[]>()
  for (const [line, pair] of listLines(text).entries())
    for (const [side, words] of pair.split('/').entries())
      for (const key of new Set(listWords(words).flatMap(toKeys))) {
        const known = sides.get(key)
        if (known) known.push(2 * line + side)
        else sides.set(key, [2 * line + side])
      }
  return sides
}

function readCues(
  table: ClaimTable | undefined,
  language: string,
  toStem: (lower: string) => string,
): Map<string, CueForm[]> {
  const cues = new Map<string, CueForm[]>()
  const add = (kind: CueKind, phrase: string) => {
    const words = listWords(phrase).map((word) =>
      word.startsWith('=')
        ? { lower: foldAccents(word.slice(1)), stem: undefined }
        : { lower: foldAccents(word), stem: toStem(word) },
    )
    const [first] = words
    if (!first) return
    for (const start of new Set([first.lower, first.stem ?? first.lower])) {
      const known = cues.get(start)
      if (known) known.push({ kind, words })
      else cues.set(start, [{ kind, words }])
    }
  }
  for (const kind of cueKinds) for (const phrase of (table?.[kind] ?? '').split('/')) add(kind, phrase)
  if (!table) for (const word of getNegationWords(language)) add('deny', `=${word}`)
  for (const forms of cues.values()) forms.sort((one, other) => other.words.length - one.words.length)
  return cues
}

/** `'2 x: twice double'` → twice is 2 of the unit x. */
function readNumbers(text = ''): Map<string, WrittenNumber> {
  const numbers = new Map<string, WrittenNumber>()
  for (const part of text.split(';')) {
    const [number = '', words = ''] = part.split(':')
    const [value = '', unit = ''] = listWords(number)
    for (const word of listWords(words)) numbers.set(foldAccents(word), { value, unit })
  }
  return numbers
}

function listLines(text = ''): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

function listWords(text = ''): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
