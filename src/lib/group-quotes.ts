import type { ArticleId } from '../model/ids.ts'
import type { KeptQuote } from '../model/quote.ts'

export interface CarriedQuote {
  readonly articleId: ArticleId
  readonly quote: KeptQuote
}

export const carriageKinds = ['same', 'shortened', 'altered'] as const
/** How another article has a quote: word for word, a part of it, or in other words. */
export type CarriageKind = (typeof carriageKinds)[number]

/** One thing that somebody said, as several articles have it. */
export interface QuoteGroup {
  /** The longest of them. */
  readonly whole: CarriedQuote
  readonly others: readonly (CarriedQuote & { readonly kind: CarriageKind })[]
}

/** Fewer words are a phrase that may be said twice. */
const fewestWords = 4
/** The cost grows with the square: what is beyond is left out. */
const mostCompared = 150
/** So many of the words of the shorter one stand in the longer, near each other: in so many times its own length. */
const minShare = 0.75
const mostSpread = 1.5

interface Known {
  readonly whole: CarriedQuote
  readonly words: readonly string[]
  readonly there: ReadonlySet<string>
  readonly others: QuoteGroup['others'][number][]
}

/** The first quotes of one speaker, those that are one saying together: most carried first. */
export function groupQuotes(quotes: readonly CarriedQuote[]): QuoteGroup[] {
  const read = quotes
    .slice(0, mostCompared)
    .map((one) => ({ one, words: listWords(one.quote.words) }))
    .sort((one, other) => other.words.length - one.words.length)
  const groups: Known[] = []
  for (const { one, words } of read) {
    const group = words.length < fewestWords ? undefined : groups.find((known) => isOneSaying(known, words))
    if (group) group.others.push({ ...one, kind: compare(group.words, words) })
    else groups.push({ whole: one, words, there: new Set(words), others: [] })
  }
  return groups
    .map(({ whole, others }) => ({ whole, others }))
    .sort((one, other) => countArticles(other) - countArticles(one))
}

function countArticles({ whole, others }: QuoteGroup): number {
  return new Set([whole.articleId, ...others.map(({ articleId }) => articleId)]).size
}

function listWords(words: string): string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function isOneSaying({ there, words }: Known, short: readonly string[]): boolean {
  return (
    short.filter((word) => there.has(word)).length >= minShare * short.length &&
    standNear(words, new Set(short))
  )
}

/** Whether enough of some words stand in one stretch of a saying: small words stand in any long one somewhere. */
function standNear(long: readonly string[], wanted: ReadonlySet<string>): boolean {
  const width = Math.ceil(mostSpread * wanted.size)
  const lastAt = new Map<string, number>()
  return long.some((word, at) => {
    if (!wanted.has(word)) return false
    lastAt.set(word, at)
    const near = [...lastAt.values()].filter((place) => at - place < width).length
    return near >= minShare * wanted.size
  })
}

function compare(long: readonly string[], short: readonly string[]): CarriageKind {
  if (long.join(' ') === short.join(' ')) return 'same'
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `) ? 'shortened' : 'altered'
}
