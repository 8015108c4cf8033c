/** The part of the store's contract that is about what is taken off the public pages, and what stands there. */

import type { ArticleId, OutletId, StoryId, TagId, Timestamp } from '../model/ids.ts'
import type { NewTakedown, Takedown } from '../model/takedown.ts'
import type { Cursor } from './pages.ts'

export interface TakedownReads {
  /** Whether anything is taken down at all. */
  hasTakedowns(): Promise<boolean>
  /** Those of the articles that are taken down, by themselves or with their outlet. */
  listTakenDown(ids: readonly ArticleId[]): Promise<Set<ArticleId>>
  /** What holds an article down, even where it is erased. */
  findTakedownOfArticle(id: ArticleId): Promise<Takedown | undefined>
  /** What holds down all of an outlet. */
  findTakedownOfOutlet(id: OutletId): Promise<Takedown | undefined>
  /** Newest first, those that were taken back among them. */
  listTakedowns(page: { readonly after?: Cursor<number>; readonly limit: number }): Promise<Takedown[]>
  /** Of those that are understood, how many sentences they have. */
  countSentences(ids: readonly ArticleId[]): Promise<Map<ArticleId, number>>
  /** Of the stories that several outlets tell those of so many numbers after one. */
  listStoryMarks(after: number, span: number): Promise<StoryMark[]>
  listTagMarks(after: number, span: number): Promise<TagMark[]>
  /** The highest numbers that were given; 0 where there was none. */
  measureMarks(): Promise<{ readonly story: number; readonly tag: number }>
}

export interface TakedownWrites {
  /** Holds from now on, also of what comes in again; one of the same is replaced. */
  saveTakedown(takedown: NewTakedown): Promise<void>
  undoTakedown(id: number, undone: { readonly now: Timestamp; readonly by: string }): Promise<void>
  /** Removes an article with all that was made of it; it does not come back by its feed. */
  eraseArticle(id: ArticleId, now: Timestamp): Promise<void>
}

export interface StoryMark {
  readonly id: StoryId
  readonly latestAt: Timestamp
}

export interface TagMark {
  readonly id: TagId
  readonly slug: string
}
