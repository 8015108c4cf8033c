import type { Line } from './list-lines.ts'

/** What an article's cleaning may ask besides the article. */
export interface ArticleContext {
  /** All that the page calls its article. */
  readonly titles: readonly string[]
  readonly url: string
  /** Fingerprints of lines that recur on other pages of the outlet (learn-furniture.ts). */
  readonly furniture: ReadonlySet<string>
  /** A person has chosen the article by a rule: what stands in it is its text. */
  readonly isChosen: boolean
}

/** Something that is no part of the article, and why. */
export interface Unwanted<What> {
  readonly what: What
  readonly reason: string
}

export type UnwantedLine = Unwanted<Line>
