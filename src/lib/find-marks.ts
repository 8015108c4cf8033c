import type { ArticleKind } from '../model/article.ts'
import type { Chain } from '../model/chain.ts'
import type { Span } from '../model/ids.ts'
import type { Mark } from '../model/mark.ts'
import type { KeptQuote } from '../model/quote.ts'
import { listLeadChains } from './list-lead-chains.ts'

export interface MarkedArticle {
  readonly kind: ArticleKind
  readonly chains: readonly Chain[]
  readonly sentences: readonly Span[]
  readonly quotes: readonly KeptQuote[]
}

/** Of fewer nothing follows: most short reports quote one person. */
const fewestQuotes = 3

/** What an article rests on, as far as its own text and kind say. */
export function findArticleMarks(article: MarkedArticle): Mark[] {
  const [first] = listLeadChains(article)
  return [
    ...(article.kind === 'opinion' ? [{ kind: 'opinion', evidence: undefined, names: [] } as const] : []),
    ...(first
      ? [{ kind: 'second-hand', evidence: first, names: first.links.map(({ name }) => name) } as const]
      : []),
    ...findSpeakerMarks(article.quotes),
  ]
}

/** Who is heard: nobody who is named, or one alone. */
function findSpeakerMarks(quotes: readonly KeptQuote[]): Mark[] {
  if (quotes.length < fewestQuotes) return []
  // Words in quotation marks that nobody is said to say are no source’s.
  const said = quotes.filter(({ source }) => source.length > 0)
  if (said.length >= fewestQuotes && said.every(({ onRecord }) => onRecord === 'anonymous'))
    return [{ kind: 'unnamed sources only', evidence: said[0]?.content[0], names: [] }]
  const [{ speaker, content }] = quotes as [KeptQuote]
  const isAlone =
    speaker !== undefined &&
    quotes.every((quote) => quote.speaker === speaker) &&
    // What the outlet tells that somebody thinks or wants is its own claim.
    quotes.filter(({ speakerSlug }) => speakerSlug !== undefined).length >= fewestQuotes
  return isAlone ? [{ kind: 'one side', evidence: content[0], names: [speaker] }] : []
}

export interface MarkedStory {
  readonly outletCount: number
  readonly originCount: number | undefined
  /** What each of its articles quotes, where they are all at hand. */
  readonly quotes: readonly (readonly KeptQuote[])[]
}

/** What a story rests on as a whole. One outlet alone is no mark: its page says that already. */
export function findStoryMarks({ outletCount, originCount, quotes }: MarkedStory): Mark[] {
  if (outletCount < 2) return []
  const quoting = quotes.filter((own) => own.length > 0)
  const heard = quoting.length > 1 ? findSpeakerMarks(quoting.flat()) : []
  return originCount === 1 ? [{ kind: 'one origin', evidence: undefined, names: [] }, ...heard] : heard
}
