import type { Generated } from 'kysely'

/** The tables of one event in several languages. */
export interface EventTables {
  event_key: EventKeyTable
  story_event: StoryEventTable
}

/** By what a story is found in other languages. */
interface EventKeyTable {
  id: Generated<number>
  story_id: number
  key: string
  language: string
  latest_at: number
  label: string
  weight: number
  is_sure: number
}

interface StoryEventTable {
  story_id: number
  event_id: number
  /** The story of the event that it is most like. */
  like_id: number
  score: number
  why: string
}
