import type { TagId } from './ids.ts'
import type { Reason } from './reason.ts'

/** A hashtag. `slug` is its address and identity, `label` what is shown: `{slug: 'ortell-dam', label: 'Ortell Dam'}`. */
export interface Tag {
  readonly id: TagId
  readonly slug: string
  readonly label: string
  readonly articleCount: number
}

/** A tag that an article bears, with the score (higher is better) and the reason. */
export interface ArticleTag {
  readonly slug: string
  readonly label: string
  readonly score: number
  readonly why: readonly Reason[]
}
