import type { CitedSentence, Doubt, SourceSentence, Verdict } from '../model/answer.ts'
import { checkCarriedNames } from './check/check-carried-names.ts'
import { type CueKind, getClaimWords } from './check/get-claim-words.ts'
import { readStatement } from './check/read-statement.ts'

export interface TranslatedSentence {
  readonly sentence: CitedSentence
  readonly sources: readonly SourceSentence[]
  /** Of the translation. */
  readonly language: string
  /** Of the sources. */
  readonly from: string
}

/** How many times shorter or longer than the original a translation may be, by its letters: Chinese and German lie that far apart. */
const mostStretched = 5
/** Numbers up to here are mostly written as words, which not every language is read for. */
const mostInWords = 12

/**
 * Whether a sentence can be the translation of the one that it cites: one original, of like length, with the same figures
 * and dates, the same persons where names are written alike, and nothing put into quotation marks; in languages with tables also denied, or less than sure, where that is. More
 * cannot be told without knowing both languages; the original has to stand beside it.
 */
export function checkTranslation({ sentence, sources, language, from }: TranslatedSentence): Verdict {
  const [original, ...others] = sources.filter(({ number }) => sentence.citations.includes(number))
  if (!original || others.length > 0 || sentence.citations.length !== 1)
    return toVerdict([{ kind: 'citation', detail: 'it is of no single sentence' }])
  const [own, theirs] = [readFacts(sentence.text, language), readFacts(original.text, from)]
  const areBothRead = [language, from].every((one) => getClaimWords(one).numbers.size > 0)
  const ratio = sentence.text.length / Math.max(1, original.text.length)
  const isStretched = ratio > mostStretched || ratio < 1 / mostStretched
  return toVerdict([
    ...(isStretched ? [{ kind: 'content' as const, detail: 'its length is not that of the original' }] : []),
    ...listMissing(own, theirs, { areBothRead, where: 'is not in the original' }),
    ...listMissing(theirs, own, { areBothRead, where: 'is missing' }),
    ...(areBothRead ? listTurned(own, theirs) : []),
    ...checkCarriedNames({ text: sentence.text, language }, { text: original.text, language: from }),
    ...(own.quotes > theirs.quotes
      ? [{ kind: 'quote' as const, detail: 'the original quotes nobody so' }]
      : []),
  ])
}

interface Facts {
  /** By value, with the words of each. */
  readonly figures: ReadonlyMap<string, string>
  readonly dates: ReadonlyMap<string, string>
  /** All that is written in digits, without the signs between them. */
  readonly digits: ReadonlySet<string>
  readonly quotes: number
  /** How it says that something is not so, or not sure. */
  readonly cues: ReadonlySet<CueKind>
}

function readFacts(text: string, language: string): Facts {
  const { figures, dates, quotes, words, cues, text: clean } = readStatement(text, language)
  const own = cues.filter(({ from }) => words[from]?.isQuoted !== true)
  return {
    figures: new Map(figures.filter(({ isOne }) => !isOne).map(({ value, words }) => [value, words])),
    dates: new Map(
      dates
        .filter(({ kind }) => kind !== 'relative')
        .map(({ key, day, start, end }) => [`${key} ${day ?? ''}`, clean.slice(start, end)]),
    ),
    quotes: quotes.length,
    cues: new Set(own.map(({ kind }) => kind)),
    digits: new Set(
      Array.from(clean.matchAll(/\d+(?:[.,\u00a0\u202f' ]\d{3})*/g), ([run]) => run.replace(/\D/g, '')),
    ),
  }
}

function listMissing(
  own: Facts,
  other: Facts,
  { areBothRead, where }: { readonly areBothRead: boolean; readonly where: string },
): Doubt[] {
  const isLike = (value: string) => other.figures.has(value) || other.digits.has(value)
  const isTold = (value: string) => areBothRead || Number(value) > mostInWords
  const figures = [...own.figures].filter(([value]) => isTold(value) && !isLike(value))
  // Where one of the two names no date that is known, its language is not read for them.
  const dates =
    own.dates.size > 0 && other.dates.size > 0 ? [...own.dates].filter(([key]) => !other.dates.has(key)) : []
  return [
    ...figures.map(([, words]) => ({ kind: 'number' as const, detail: `${words} ${where}` })),
    ...dates.map(([, words]) => ({ kind: 'date' as const, detail: `${words} ${where}` })),
  ]
}

const unsure = ['may', 'allege'] as const
/** By which another language may say so: German tells what is alleged as what somebody says. */
const sayUnsure = [...unsure, 'plan', 'will', 'say'] as const

function listTurned(own: Facts, theirs: Facts): Doubt[] {
  const isSaid = own.cues.has('deny')
  const has = ({ cues }: Facts, kinds: readonly CueKind[]) => kinds.some((kind) => cues.has(kind))
  const isSurer = has(theirs, unsure) && !has(own, sayUnsure)
  const denied = isSaid ? 'nothing is denied in the original' : 'the original denies it'
  return [
    ...(isSaid === theirs.cues.has('deny') ? [] : [{ kind: 'negation' as const, detail: denied }]),
    ...(isSurer ? [{ kind: 'modality' as const, detail: 'the original is less sure' }] : []),
  ]
}

function toVerdict(doubts: readonly Doubt[]): Verdict {
  return { supported: doubts.length === 0, score: doubts.length === 0 ? 1 : 0, doubts, computed: [] }
}
