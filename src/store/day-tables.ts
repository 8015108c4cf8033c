import type { Generated } from 'kysely'

/** What was found by looking at stories as a whole, and the polls and quotes of articles. */
export interface DayTables {
  story_origins: StoryOriginsTable
  quote: QuoteTable
  speaker_sighting: { article_id: number; slug: string; sighting: string }
  speaker_correction: SpeakerCorrectionTable
  speaker_correction_article: { correction_id: number; article_id: number }
  poll: { article_id: number; number: number; pollster: string | null; day: number; poll: string }
}

interface StoryOriginsTable {
  story_id: number
  origins: string
  chains: Generated<string>
  timeline: Generated<string>
  figures: Generated<string>
  title_why: Generated<string>
}

interface SpeakerCorrectionTable {
  id: Generated<number>
  reader_id: number
  kind: string
  corrected_at: number
  undone_at: number | null
  from_slug: string
  to_slug: string
  name: string
  why: Generated<string>
}

interface QuoteTable {
  article_id: number
  number: number
  speaker_slug: string | null
  published_at: number
  quote: string
}
