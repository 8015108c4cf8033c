/** What changed from one revision of an article to another. */

/** Changes that alter what a text claims, as far as a program can see it. */
export const materialKinds = ['headline', 'number', 'name', 'quote', 'negation'] as const
export type MaterialKind = (typeof materialKinds)[number]

/** What a change took away and brought of one kind, in the words of the texts. */
export interface MaterialChange {
  readonly kind: MaterialKind
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/** A part of a sentence with its blanks; all parts but the removed ones are what it says now. */
export interface Piece {
  readonly kind: 'kept' | 'removed' | 'added'
  readonly text: string
}

export interface SentenceChange {
  readonly kind: 'changed' | 'added' | 'removed'
  readonly place: 'headline' | 'text'
  readonly pieces: readonly Piece[]
  readonly materials: readonly MaterialChange[]
  /** How many sentences before it, since the last change, are the same in both. */
  readonly keptBefore: number
}

/** Surest first: what an outlet calls a correction it hardly calls an update as well. */
export const declarationKinds = ['correction', 'clarification', 'note', 'update'] as const
export type DeclarationKind = (typeof declarationKinds)[number]

/** The outlet's own words that it changed the article. */
export interface Declaration {
  readonly kind: DeclarationKind
  readonly sentence: string
}

export interface Comparison {
  /** The headline first, then in the order of the later text. */
  readonly changes: readonly SentenceChange[]
  /** How many sentences after the last change are the same in both. */
  readonly keptAfter: number
  /** Changes beyond those that are listed. */
  readonly furtherChanges: number
  /** Whether only the beginnings of very long texts were compared. */
  readonly isCut: boolean
  /** What the later revision says of the change and the earlier one did not. */
  readonly declaration: Declaration | undefined
}

export interface RevisionText {
  readonly title: string
  /** A line a paragraph. */
  readonly text: string
}

/**
 * Compares two revisions in a language (`'und'` where it is not known). It is handed to the pages, which may not import
 * it, and awaited, so that it can run elsewhere.
 */
export type CompareRevisions = (
  earlier: RevisionText,
  later: RevisionText,
  language: string,
) => Comparison | Promise<Comparison>
