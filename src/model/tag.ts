import type { OutletId, TagId, Timestamp } from './ids.ts'
import type { Reason } from './reason.ts'

export const tagKinds = ['person', 'organisation', 'place', 'topic'] as const
export type TagKind = (typeof tagKinds)[number]

/** A hashtag. `slug` is its address and identity, `label` what is shown: `{slug: 'ortell-dam', label: 'Ortell Dam'}`. */
export interface Tag {
  readonly id: TagId
  readonly slug: string
  readonly label: string
  readonly kind: TagKind
  readonly articleCount: number
  /** How many outlets have used it lately, when it was last used. */
  readonly outletCount: number
}

/** A tag that an article bears, with the score (higher is better) and the reason. */
export interface ArticleTag {
  readonly slug: string
  readonly label: string
  readonly kind: TagKind
  readonly score: number
  readonly why: readonly Reason[]
}

/**
 * So that the vocabulary stays small a phrase becomes a tag with a page only when so many outlets have used it within the
 * window. Replayed over 10,000 articles of eight years, two outlets give some 1,000 tags, and ever fewer new ones.
 */
export const outletsForTag = 2
export const tagWindowMs = 30 * 86_400_000

/** That an outlet used a tag or what may become one, and when last. */
export interface TagUse {
  readonly slug: string
  readonly outletId: OutletId
  readonly at: Timestamp
}
