import type { Timestamp } from './ids.ts'

export const pageKinds = [
  'news',
  'opinion',
  'analysis',
  'live',
  'video',
  'gallery',
  'press release',
  'other',
] as const
export type PageKind = (typeof pageKinds)[number]

/** What a step of extraction took or removed, and why: `{step: 'related links', detail: 'More on this story'}` */
export interface ExtractionStep {
  readonly step: string
  readonly detail: string
}

/** An article as its own page gives it. `text` has a line a paragraph and follows from `html`, which is sanitised. */
export interface ExtractedPage {
  readonly title: string
  readonly text: string
  readonly html: string
  readonly authors: readonly string[]
  readonly publishedAt?: Timestamp
  readonly updatedAt?: Timestamp
  readonly language?: string
  readonly imageUrl?: string
  readonly canonicalUrl?: string
  readonly siteName?: string
  readonly kind: PageKind
  /** Only subscribers see the whole text. */
  readonly paywalled: boolean
  /** An empty shell that only a script fills. */
  readonly needsBrowser: boolean
  readonly section?: string
  /** The agency that it credits. */
  readonly agency?: string
  /** What it says of its own corrections. */
  readonly correction?: string
  readonly steps: readonly ExtractionStep[]
}
