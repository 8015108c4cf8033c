import type { Generated } from 'kysely'

/** What was found by looking at stories as a whole, and the polls and quotes of articles. */
export interface DayTables {
  story_origins: StoryOriginsTable
  quote: QuoteTable
  poll: { article_id: number; number: number; pollster: string | null; day: number; poll: string }
}

interface StoryOriginsTable {
  story_id: number
  origins: string
  chains: Generated<string>
  timeline: Generated<string>
  figures: Generated<string>
}

interface QuoteTable {
  article_id: number
  number: number
  speaker_slug: string | null
  published_at: number
  quote: string
}
