import type { Generated, Selectable } from 'kysely'

/** What is taken off the pages. */
export interface TakedownTables {
  takedown: TakedownTable
}

interface TakedownTable {
  id: Generated<number>
  kind: string
  key: string
  /** Not a reference: the article may be erased. */
  article_id: number | null
  requested_by: string
  reason: string
  taken_at: number
  taken_by: string
  is_erased: number
  undone_at: number | null
  undone_by: Generated<string>
}

export type TakedownRow = Selectable<TakedownTable>
