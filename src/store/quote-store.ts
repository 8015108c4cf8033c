/** The part of the store's contract that is about who says what. */

import type { ArticleId, RevisionId, StoryId, Timestamp } from '../model/ids.ts'
import type { KeptQuote, PlacedQuote } from '../model/quote.ts'
import type { Sighting } from '../model/sighting.ts'
import type { Cursor } from './pages.ts'
import type { SpeakerReader, SpeakerWriter } from './speaker-store.ts'
import type { TextReader } from './text-store.ts'

export interface QuoteReader extends TextReader, SpeakerReader {
  /** Understood articles that nobody has read for quotes yet, newest first, with what they say now; then those read in an earlier way. */
  listUnquoted(limit: number): Promise<UnquotedText[]>
  countUnquoted(): Promise<number>
  /** The first of articles that have any, in the order of each text. */
  listQuotes(ids: readonly ArticleId[], limitEach: number): Promise<Map<ArticleId, KeptQuote[]>>
  /** What one speaker says, newest first. */
  listQuotesBy(
    speakerSlug: string,
    page: { readonly after?: Cursor<ArticleId>; readonly limit: number },
  ): Promise<PlacedQuote[]>
}

export interface QuoteWriter extends SpeakerWriter {
  /** In place of those found before; false, and nothing written, where the article has another text by now, or is gone. */
  saveQuotes(found: FoundQuotes): Promise<boolean>
}

export interface FoundQuotes extends Pick<UnquotedText, 'articleId' | 'revisionId'> {
  readonly quotes: readonly KeptQuote[]
  /** What the text says of each whom it quotes by name, by their addresses, where it was read for that. */
  readonly sightings?: ReadonlyMap<string, Sighting>
}

export interface UnquotedText {
  readonly articleId: ArticleId
  readonly revisionId: RevisionId
  readonly language: string
  readonly text: string
  readonly publishedAt: Timestamp
  readonly storyId: StoryId | undefined
}
