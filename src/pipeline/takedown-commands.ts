/** What an operator may do about texts that somebody wants off the pages. */

import type { ReaderId } from '../model/ids.ts'
import type { Takedown } from '../model/takedown.ts'
import type { Cursor } from '../store/pages.ts'

export interface TakedownCommands {
  /** Newest first, those that were taken back among them. */
  list(page: { readonly after?: Cursor<number>; readonly limit: number }): Promise<Takedown[]>
  /** From then on no page shows it, whatever comes in again. */
  take(wanted: WantedTakedown, by: Operator): Promise<TakedownOutcome>
  undo(id: number, by: Operator): Promise<void>
}

/** Who does it, as the log names them. */
export interface Operator {
  readonly readerId: ReaderId
  readonly name: string
}

export interface WantedTakedown {
  /** Of an article or of an outlet: here or there; of an outlet also its domain. */
  readonly address: string
  readonly kind: Takedown['kind']
  readonly requestedBy: string
  readonly reason: string
  /** Whether the store is to lose the article, too. */
  readonly isErased: boolean
}

/** `ahead`: nothing of this address is here; what comes under it stays down. */
export type TakedownOutcome = 'taken down' | 'ahead' | 'no address' | 'no outlet'
