import type { Generated } from 'kysely'

/** Who reads, and what is their own. */
export interface ReaderTables {
  reader: ReaderTable
  reader_choice: ReaderChoiceTable
  saved_article: { article_id: number; reader_id: number; saved_at: number }
  read_article: { article_id: number; reader_id: number; read_at: number }
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
  /** The outlet, tag or story, by its kind. */
  subject_id: number
  choice: string
  chosen_at: number
  /** What news of it do, where it is followed. */
  way: Generated<string>
}
