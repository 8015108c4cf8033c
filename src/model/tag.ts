import type { OutletId, TagId, Timestamp } from './ids.ts'
import type { Reason } from './reason.ts'

export const tagKinds = ['person', 'organisation', 'place', 'topic'] as const
export type TagKind = (typeof tagKinds)[number]

/** What one text says of what a tag is: nothing of a name that it does not explain; of a plain word that it is a topic. */
export type ToldKind = TagKind | 'name'

/** A hashtag. `slug` is its address and identity, `label` what is shown: `{slug: 'ortell-dam', label: 'Ortell Dam'}`. */
export interface Tag extends TagName {
  readonly id: TagId
  readonly kind: TagKind
  readonly articleCount: number
  /** How many outlets have used it lately, when it was last used. */
  readonly outletCount: number
  /** Of the text in which it was used first. */
  readonly language: string | undefined
  /** What it shares with its names in other languages; empty where nobody has told yet. */
  readonly nameKey: string
}

/** One of the names of a tag. */
export interface TagName {
  readonly slug: string
  readonly label: string
}

/** A tag that an article bears, with the score (higher is better) and the reason. */
export interface ArticleTag extends TagName {
  readonly kind: TagKind
  readonly score: number
  readonly why: readonly Reason[]
}

/** A tag that an article bears, or what may become one, as things are now. */
export interface BorneTag extends Pick<ArticleTag, 'label' | 'kind' | 'score'> {
  readonly isAdmitted: boolean
  /** How many outlets have used it within the window, when it was last used, and how many make a tag. */
  readonly outletCount: number
  readonly asked: number
}

/** A tag that understanding gives an article, with what tells it from others and joins it with them. */
export interface GivenTag extends ArticleTag {
  /** By this article; the kind is what the outlets' articles say together. */
  readonly told: ToldKind
  /** Of the text. */
  readonly language: string
  /** What all spellings of it share. */
  readonly form: string
  /** What it shares with its names in other languages. */
  readonly nameKey: string
  /** Names that the text itself uses in its place, once it was named in full: `WHO`, `Berg`. */
  readonly shortNames: readonly ShortName[]
  /** Names that mean it wherever they stand: they lead to it from now on. */
  readonly aliases: readonly TagName[]
}

/** A name that stands for a longer one, with the form that its spellings share. */
export interface ShortName extends TagName {
  readonly form: string
}

/**
 * So that the vocabulary stays small a phrase becomes a tag with a page only when so many outlets have used it within the
 * window: two, of more than a hundred outlets three, of one outlet alone that one. Measured in docs/quality.md.
 */
export const [outletsForTag, outletsForTagOfMany, manyOutlets] = [2, 3, 100]

/** How many outlets make a tag where there are so many. */
export function countAskedOutlets(outlets: number): number {
  return outlets > manyOutlets ? outletsForTagOfMany : Math.min(outletsForTag, outlets)
}

export const tagWindowMs = 30 * 86_400_000

/** That an outlet used a tag or what may become one, when last, and as what. */
export interface TagUse {
  readonly slug: string
  readonly outletId: OutletId
  readonly at: Timestamp
  readonly told: ToldKind
}

/** A tag or what may become one, as placing knows it. */
export interface KnownTag {
  readonly slug: string
  readonly form: string
  readonly isAdmitted: boolean
}

/** That an outlet used a short name for a tag, and when last. */
export interface ShortNameUse extends Omit<TagUse, 'told'> {
  readonly label: string
  readonly kind: TagKind
  /** Of the short name. */
  readonly form: string
}

/** A tag that more outlets use than its own past lets expect. */
export interface RisingTag {
  readonly tag: Tag
  /** In the last day. */
  readonly outlets: number
  /** On an ordinary day. */
  readonly expected: number
  /** Outlets a day, oldest first. */
  readonly days: readonly number[]
}

/** A tag, and how many outlets have used it since a moment. */
export interface UsedTag {
  readonly tag: Tag
  readonly outlets: number
}

/** What is kept of it, in place of all that was kept before; `rank` orders them, the highest first. */
export interface TagTrend extends Omit<RisingTag, 'tag'> {
  readonly tagId: TagId
  readonly rank: number
}
