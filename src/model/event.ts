import type { EventId, StoryId, Timestamp } from './ids.ts'
import type { Reason } from './reason.ts'
import type { Story } from './story.ts'

/** Something that a story names and that is the same in every language: `{key: 'country IS', label: 'Islande'}`. */
export interface EventKey {
  readonly key: string
  /** As the story writes it. All parts of one name have one label. */
  readonly label: string
  /** 0 to 1: how much of the story is about it. */
  readonly weight: number
  /** False of a word that may be a name: where a script or a language does not tell by capitals. */
  readonly isSure: boolean
}

/** A story as stories of other languages see it. */
export interface EventProfile {
  readonly storyId: StoryId
  readonly language: string
  readonly firstAt: Timestamp
  readonly latestAt: Timestamp
  readonly keys: readonly EventKey[]
  /** Of a provider, if there is one. */
  readonly vector?: readonly number[]
}

/** That a story tells the same event as others in other languages, and by which of them that is told best. */
export interface EventPlace {
  readonly storyId: StoryId
  readonly likeId: StoryId
  readonly score: number
  readonly why: readonly Reason[]
}

/** A story that may tell the same event as another, and with which it was put together before, if with any. */
export interface NearStory {
  readonly profile: EventProfile
  readonly eventId: EventId | undefined
  /** How surely it tells that event; 0 where it is in none. */
  readonly score: number
}

/** With which stories a story is put together. */
export interface FoundEvent {
  /** Of the event that is told best; undefined where the others are in none yet. */
  readonly eventId: EventId | undefined
  readonly place: EventPlace
  /** The other stories of the event from now on; the places of those that had none. */
  readonly storyIds: readonly StoryId[]
  readonly places: readonly EventPlace[]
  /** Those of its own language that tell the event less well, and leave it. */
  readonly leaving: readonly StoryId[]
}

/** One event, told in several languages. */
export interface StoryEvent {
  /** Of all its stories together, each once. */
  readonly outletCount: number
  /** Best rank first. */
  readonly stories: readonly EventStory[]
}

/** A story of an event, and why it belongs there. */
export interface EventStory {
  readonly story: Story
  readonly likeId: StoryId
  readonly why: readonly Reason[]
}
