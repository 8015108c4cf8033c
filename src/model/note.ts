import type { ArticleId, NoteId, StoryId, Timestamp } from './ids.ts'

/** What a note is about. */
export type NotedThing =
  | { readonly kind: 'article'; readonly id: ArticleId }
  | { readonly kind: 'story'; readonly id: StoryId }

/** What a reader wrote for themselves about an article or a story: one text each. */
export interface Note {
  readonly id: NoteId
  readonly about: NotedThing
  /** What it was called when the note was written: the note stays when it is gone. */
  readonly title: string
  readonly text: string
  readonly notedAt: Timestamp
}

/** Some eight pages of paper. */
export const longestNote = 20_000

/** A note or what is looked for in notes, as they are compared: without regard to large letters and spaces. */
export function toFoldedNote(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}
