import type { Generated } from 'kysely'
import type { MarkTables } from './mark-tables.ts'

/** Who reads, and what is their own. */
export interface ReaderTables extends MarkTables {
  reader: ReaderTable
  reader_choice: ReaderChoiceTable
  saved_article: { article_id: number; reader_id: number; saved_at: number; is_saved: Generated<number> }
  read_article: { article_id: number; reader_id: number; read_at: number; is_read: Generated<number> }
}

interface ReaderTable {
  reader_id: number
  seen_at: number | null
  last_visit_at: number | null
  name: Generated<string>
  name_key: string | null
  role: Generated<string>
}

interface ReaderChoiceTable {
  reader_id: number
  kind: string
  /** The outlet, tag, story, section, person or search, by its kind. */
  subject_id: number
  /** `none` where it was taken back. */
  choice: string
  chosen_at: number
  /** What news of it do, where it is followed. */
  way: Generated<string>
  folder_id: number | null
}
