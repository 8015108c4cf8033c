/** The part of the store's contract that is about one event told in several languages. */

import type { EventProfile, FoundEvent, NearStory, StoryEvent } from '../model/event.ts'
import type { StoryId, Timestamp } from '../model/ids.ts'

export interface EventReader {
  /** The events of stories, those left out that nobody else tells. */
  listEvents(ids: readonly StoryId[]): Promise<Map<StoryId, StoryEvent>>
  /** Stories of other languages that share most keys, with all that are put together with them already. */
  gatherNearEvents(profile: EventProfile): Promise<NearEvents>
  /** Of these stories the pairs of which a person said that they tell different events. */
  listPartedEvents(ids: readonly StoryId[]): Promise<(readonly [StoryId, StoryId])[]>
}

export interface EventWriter {
  /** In place of those that it had. */
  saveEventKeys(profile: EventProfile): Promise<void>
  /** Puts a story together with others, or with none; those that must be looked at again for that are due by then. */
  saveEvent(id: StoryId, found: FoundEvent | undefined, dueAt: Timestamp): Promise<void>
  /** Those that have articles are to be looked at as a whole by then. */
  setStoriesDue(ids: readonly StoryId[], dueAt: Timestamp): Promise<void>
  /** Of stories without an article since then; of those in an event, since the other moment. */
  forgetEventKeys(old: { readonly before: Timestamp; readonly ofEvents: Timestamp }): Promise<void>
}

export interface NearEvents {
  readonly near: readonly NearStory[]
  /** By key and language, `country IS de`: how many stories have it, as far as they were looked at. */
  readonly counts: ReadonlyMap<string, number>
}
