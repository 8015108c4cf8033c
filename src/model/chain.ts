import type { ArticleId, Span } from './ids.ts'

export const chainForms = ['reported', 'told', 'cited', 'published', 'translated'] as const
/** What an outlet did with what it had: it reported it, it was told it, it is cited, it printed or aired it, it translated it. */
export type ChainForm = (typeof chainForms)[number]

/** An outlet or agency through which something came. */
export interface ChainLink {
  /** As it is commonly called: `The Guardian`. */
  readonly name: string
  /** The host of its site, by which its articles are known. */
  readonly domain: string
  readonly form: ChainForm
}

/** By what way something came that one sentence says: its span, and through whom, the nearest first. The article’s own outlet is left out. */
export interface Chain extends Span {
  readonly links: readonly ChainLink[]
  /** Who said it to the last of them, as far as the sentence names somebody. */
  readonly speaker: string | undefined
}

export const chainVerdicts = ['confirmed', 'altered', 'not found', 'not held'] as const
/**
 * What the articles of the outlet that is named say to it: it stands there, it stands there in other words, it does not
 * stand in what is here of it, or nothing of it is here.
 */
export type ChainVerdict = (typeof chainVerdicts)[number]

/** What came of holding a chain against the articles of the outlet that it names first. */
export interface ChainCheck {
  /** Where the chain’s sentence begins. */
  readonly at: number
  readonly verdict: ChainVerdict
  /** Where it stands there, where it was found: the article, and its sentence by its place among them, from 0. */
  readonly found: { readonly articleId: ArticleId; readonly sentence: number } | undefined
}
