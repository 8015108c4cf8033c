import type { Timestamp } from './ids.ts'

export type PageKind =
  | 'news'
  | 'opinion'
  | 'analysis'
  | 'live'
  | 'video'
  | 'gallery'
  | 'press release'
  | 'other'

/** What a page of an outlet says: its article, and what the page tells about it. */
export interface ExtractedPage {
  /** Without the outlet's name; empty where the page has none. */
  readonly title: string
  /** Plain text, a line a paragraph; follows from `html`. */
  readonly text: string
  /** Sanitised, with absolute addresses. */
  readonly html: string
  /** Names of people, without roles and without the outlet or an agency. */
  readonly authors: readonly string[]
  readonly publishedAt?: Timestamp
  readonly updatedAt?: Timestamp
  /** Of the outlet's own clock, east of Greenwich, where the page states one: which day it was there. */
  readonly utcOffsetMinutes?: number
  /** BCP 47 tag, as the page says. */
  readonly language?: string
  readonly imageUrl?: string
  readonly canonicalUrl?: string
  readonly siteName?: string
  readonly kind: PageKind
  readonly paywalled: boolean
  /** An empty shell that only a script fills: the text is elsewhere. */
  readonly needsBrowser: boolean
  /** The outlet's section: `Politics`. */
  readonly section?: string
  /** The news agency that the page credits: `Reuters`. */
  readonly agency?: string
  /** The page's own note of a correction. */
  readonly correction?: string
  /** In the order in which they were made. */
  readonly steps: readonly ExtractionStep[]
}

/** What one step took out of the page or removed from it, and why. `detail` is data out of the page. */
export interface ExtractionStep {
  readonly step: ExtractionStepName
  readonly reason: string
  readonly detail: string
}

export type ExtractionStepName =
  | 'rules'
  | 'limit'
  | 'title'
  | 'authors'
  | 'published'
  | 'updated'
  | 'kind'
  | 'access'
  | 'remove'
  | 'choose'
  | 'trim'
