import type { Article } from './article.ts'
import type { Timestamp } from './ids.ts'

/** How a person helps to find the text of an outlet's articles. Selectors are CSS. */
export interface OutletRules {
  /** What they match is the article; without any it is looked for as on every page. */
  readonly keep: readonly string[]
  /** What they match is never text of an article. */
  readonly drop: readonly string[]
  /** The pages are not read at all: what the feed gives is the text. */
  readonly usesFeedText: boolean
}

export const noRules: OutletRules = { keep: [], drop: [], usesFeedText: false }

/** Somebody found the text of an article wrong; the operator has not seen to it yet. */
export interface TextReport {
  readonly article: Article
  /** Empty where nothing was said. */
  readonly note: string
  readonly reportedAt: Timestamp
}
