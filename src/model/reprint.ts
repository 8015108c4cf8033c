import type { ArticleId, OutletId, Span, Timestamp } from './ids.ts'

export const reprintKinds = ['same text', 'excerpt', 'derived', 'shares passages', 'common source'] as const
export type ReprintKind = (typeof reprintKinds)[number]

/** What is known of an article when its text is compared with others. */
export interface ReprintArticle {
  readonly articleId: ArticleId
  readonly outletId: OutletId
  readonly publishedAt: Timestamp
  /** When this program saw it first; it cannot be wrong, but it may be late. Undefined where nobody noted it. */
  readonly firstSeenAt: Timestamp | undefined
  readonly text: string
  /** Names of agencies that it gives as its source. */
  readonly credits: readonly Credit[]
  /** The agency that its outlet is, if it is one. */
  readonly agency?: string | undefined
}

export const creditForms = ['byline', 'dateline', 'credit line', 'contribution'] as const
export type CreditForm = (typeof creditForms)[number]

/** An agency that an article names as the source of its words. */
export interface Credit {
  readonly agency: string
  /** A contribution is a part of the text; the other forms are for all of it. */
  readonly form: CreditForm
}

/** The same words in two texts. */
export interface SharedPassage {
  readonly earlier: Span
  readonly later: Span
}

/** How it was told who was first: an agency is before who credits it, else by the clocks, else by the order of reading. */
export const firstClocks = ['credit', 'published and seen', 'published', 'seen', 'order'] as const
export type FirstClock = (typeof firstClocks)[number]

/** That one text is made from another, or both from a third. The later article is the one that was read later. */
export interface ReprintHead {
  readonly laterId: ArticleId
  readonly earlierId: ArticleId
  readonly kind: ReprintKind
  /** The agency that both credit, or that one credits and the other is. */
  readonly agency: string | undefined
  readonly firstId: ArticleId
  readonly clock: FirstClock
  /** The share of each text's words that stand in the other, 0 to 1. */
  readonly containment: { readonly ofLater: number; readonly ofEarlier: number }
  /** Shared words that neither text has in quotation marks. */
  readonly ownWords: number
  /** 0 to 1: how sure it is that words were taken over and did not meet by chance. */
  readonly confidence: number
}

/** A reprint with its evidence. */
export interface Reprint extends ReprintHead {
  /** The longest shared passages, in the order of the later text. */
  readonly passages: readonly SharedPassage[]
}

/** A reprint, and in which revision of either article its passages stand. */
export interface FoundReprint extends Reprint {
  readonly laterRevision: number
  readonly earlierRevision: number
}

/** What is stored of an article to be compared with others: what its current revision says, and of which site it is. */
export interface ComparedText extends Omit<ReprintArticle, 'agency'> {
  readonly domain: string
  readonly revision: number
}

/** What finding reprints remembers of a text, without its words. */
export interface RememberedText extends Pick<ReprintArticle, 'articleId' | 'outletId' | 'publishedAt'> {
  /** Counts up in the order of reading. */
  readonly number: number
  readonly fingerprints: readonly number[]
}

/** Articles that go back to one text or one newsroom. */
export interface Origin {
  /** In the order of their publication. */
  readonly articleIds: readonly ArticleId[]
  /** The one that the others go back to, as far as it is among them. */
  readonly firstId: ArticleId
  /** By what it is known to be before each of the others; undefined where there are none. */
  readonly clock: FirstClock | undefined
  /** The agency behind all or some of them. */
  readonly agency: string | undefined
  /** The outlet that several of them say they have it from, where it is none of them. */
  readonly cited?: string
}
