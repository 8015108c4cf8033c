import type { ArticleId, Timestamp } from './ids.ts'

/** That an article, or all of an outlet, stands on no page any more. */
export interface Takedown {
  readonly id: number
  readonly kind: 'article' | 'outlet'
  /** The address of the article, or the domain of the outlet: what is received again under it stays down. */
  readonly key: string
  /** Of the article, which may be erased; undefined of an outlet. */
  readonly articleId: ArticleId | undefined
  readonly requestedBy: string
  readonly reason: string
  readonly takenAt: Timestamp
  /** The name of the operator; empty where they have none. */
  readonly takenBy: string
  readonly isErased: boolean
  readonly undoneAt: Timestamp | undefined
  readonly undoneBy: string
}

export type NewTakedown = Omit<Takedown, 'id' | 'undoneAt' | 'undoneBy'>
