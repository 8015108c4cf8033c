/** What becomes of a story as time goes by. */

import type { ArticleId, StoryId, Timestamp } from './ids.ts'
import type { Reason } from './reason.ts'
import type { Story, StoryState, WeightedTerm } from './story.ts'

/** A story whose state is to be judged anew: it changed, or was silent for long enough. */
export interface TurningStory {
  readonly story: Story
  /** Its newest articles, oldest first, each with what it is about. */
  readonly articles: readonly TurningArticle[]
}

export interface TurningArticle {
  readonly id: ArticleId
  readonly publishedAt: Timestamp
  readonly terms: readonly WeightedTerm[]
}

/** A story that is over, and the names and terms that it is remembered by. */
export interface ClosedStory {
  readonly storyId: StoryId
  readonly keys: readonly WeightedTerm[]
}

/** What was judged. */
export interface StoryTurn {
  readonly storyId: StoryId
  readonly state: StoryState
  /** When it is to be judged again though nothing happens; undefined: then never. */
  readonly turnsAt: Timestamp | undefined
  /** Of a story that is over. */
  readonly keys: readonly WeightedTerm[]
  /** Undefined leaves what was found before. */
  readonly follows: Forerunner | undefined
}

/** The story that went before another one. */
export interface Forerunner {
  readonly storyId: StoryId
  readonly why: readonly Reason[]
}
