import type { Timestamp } from './ids.ts'

export const accessScopes = ['stories', 'texts'] as const
/** What a program may read: what is told of stories with short passages, or whole texts of articles as well. */
export type AccessScope = (typeof accessScopes)[number]

/** That a program may read this archive, without the secret by which it is known. */
export interface AccessToken {
  readonly id: string
  /** What a person called it. */
  readonly name: string
  readonly scopes: readonly AccessScope[]
  readonly madeAt: Timestamp
}
