import type { Generated } from 'kysely'

/** What was found by looking at stories as a whole, and the polls of articles. */
export interface DayTables {
  story_origins: StoryOriginsTable
  poll: { article_id: number; number: number; pollster: string | null; day: number; poll: string }
}

interface StoryOriginsTable {
  story_id: number
  origins: string
  chains: Generated<string>
  timeline: Generated<string>
  figures: Generated<string>
}
