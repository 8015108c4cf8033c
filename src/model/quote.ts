import type { ArticleId, Span, Timestamp } from './ids.ts'

export const quoteKinds = ['direct', 'mixed', 'indirect'] as const
/** All of the words in quotation marks, some of them, or none. */
export type QuoteKind = (typeof quoteKinds)[number]

/** That somebody says something, as parts of one text. */
export interface Quote {
  /** The words that name who speaks; none where the sentence does not say. */
  readonly source: readonly Span[]
  /** The words that say that somebody says it: `said`, `according to`. */
  readonly cue: Span
  /** What is said, in one or several parts, marks included. */
  readonly content: readonly Span[]
  readonly kind: QuoteKind
}

export const recordKinds = [
  'on record',
  'anonymous',
  'unnamed',
  'document',
  'poll',
  'social post',
  'outlet',
] as const
/** By what right a reader may know who says it: `anonymous` is an official or a source without a name, `unnamed` who it is was not told or not found. */
export type RecordKind = (typeof recordKinds)[number]

/** Who speaks, where that is sure enough for a page of what they say. */
export type SpeakerKind = 'person' | 'organisation'

/** A quote with whom it goes back to, as far as the text says. */
export interface AttributedQuote extends Quote {
  /** A name, as the text writes it in full: `Anna Berg`, `a spokesman for Corvane Rail`. Undefined: not named. */
  readonly speaker: string | undefined
  readonly speakerKind?: SpeakerKind | undefined
  /** 0 to 1: that it is this speaker, and nobody else. */
  readonly confidence: number
  readonly onRecord: RecordKind
  /** To whom it is said, in the text’s own words, where they say so. */
  readonly toldTo?: string | undefined
}

/** In which way texts are read for quotes: higher whenever another way finds others, and all are read again by and by. */
export const quoteReading = 6

/** A quote as it is kept, so that pages need not read the text. */
export interface KeptQuote extends AttributedQuote {
  /** The address of a speaker who is called by a full name. */
  readonly speakerSlug: string | undefined
  /** What is said, parts apart by an ellipsis, cut where it is very long. */
  readonly words: string
  /** The number of the sentence in which it begins, from 1. */
  readonly sentence: number
}

/** A quote, the article that it stands in, and its place among that article’s quotes. */
export interface PlacedQuote {
  readonly articleId: ArticleId
  readonly number: number
  readonly publishedAt: Timestamp
  readonly quote: KeptQuote
}

/** Somebody whom articles quote. */
export interface QuotedSpeaker {
  readonly slug: string
  readonly name: string
  readonly kind: SpeakerKind
  readonly articleCount: number
  readonly latestAt: Timestamp
}
