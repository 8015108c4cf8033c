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
  if (quotes.every(({ onRecord, speaker }) => onRecord === 'unnamed' && speaker === undefined))
    return [{ kind: 'unnamed sources only', evidence: quotes[0]?.content[0], names: [] }]
  const [{ speaker, content }] = quotes as [KeptQuote]
  const isAlone = speaker !== undefined && quotes.every((quote) => quote.speaker === speaker)
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
