import type { Generated } from 'kysely'

/** The tables of what readers follow beside outlets and hashtags, of their folders and their notes. */
export interface MarkTables {
  chosen_person: { id: Generated<number>; slug: string; name: string }
  chosen_search: ChosenSearchTable
  reader_folder: { id: Generated<number>; reader_id: number; parent_id: number | null; name: string }
  reader_note: ReaderNoteTable
}

interface ChosenSearchTable {
  id: Generated<number>
  reader_id: number
  query: string
  /** Another, higher one whenever what its reader wants of it changes. */
  change: Generated<number>
}

interface ReaderNoteTable {
  id: Generated<number>
  reader_id: number
  kind: string
  /** The article or story, by its kind; it may be gone. */
  subject_id: number
  title: string
  /** Empty where the note was removed: that is a mark with its time, too. */
  text: string
  folded: string
  noted_at: number
}
