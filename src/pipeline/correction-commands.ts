/** What a person may say of stories: which articles belong together, which do not. */

import type { ArticleId, CorrectionId, ReaderId, StoryId } from '../model/ids.ts'
import type { SpeakerCommands } from './speaker-commands.ts'

export interface CorrectionCommands {
  /** These articles of a story are another one: a new story, or that at `to`. */
  partStory(request: PartRequest): Promise<CorrectionOutcome>
  /** Two stories tell one event. The one that began earlier keeps its address. */
  joinStories(request: JoinRequest): Promise<CorrectionOutcome>
  /** Two articles have nothing to do with each other; false where one of them is not here. */
  setUnrelated(request: UnrelatedRequest): Promise<boolean>
  /** Two stories of different languages tell different events; false where one of them is not here. */
  partEvent(request: JoinRequest): Promise<boolean>
  /** Takes back what was said; articles that nothing else holds go back. */
  undo(id: CorrectionId): Promise<UndoOutcome>
  readonly speakers: SpeakerCommands
}

export interface PartRequest {
  readonly readerId: ReaderId
  readonly storyId: StoryId
  readonly articleIds: readonly ArticleId[]
  readonly to?: StoryId
}

export interface JoinRequest {
  readonly readerId: ReaderId
  readonly storyId: StoryId
  readonly otherId: StoryId
}

export interface UnrelatedRequest {
  readonly readerId: ReaderId
  readonly articleId: ArticleId
  readonly otherId: ArticleId
}

export type CorrectionOutcome =
  /** Where the articles are now. */
  | { readonly kind: 'corrected'; readonly storyId: StoryId; readonly count: number }
  | { readonly kind: 'refused'; readonly fault: CorrectionFault }
  /** The story went into another since it was looked at. */
  | { readonly kind: 'went into'; readonly storyId: StoryId }

/** Nothing was changed, and why. */
export type CorrectionFault =
  | 'no such story'
  | 'nothing ticked'
  | 'all ticked'
  | 'no other story'
  | 'same story'
  | 'other language'

export type UndoOutcome =
  /** `held` articles stay where they are: another correction holds them there. */
  | { readonly kind: 'undone'; readonly moved: number; readonly held: number }
  | { readonly kind: 'nothing to undo' }
