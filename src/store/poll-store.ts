/** The part of the store's contract that is about when stories happened, what is counted in them, and polls. */

import type { ComparedFigure } from '../model/compared-figure.ts'
import type { Day } from '../model/found-date.ts'
import type { ArticleId, StoryId } from '../model/ids.ts'
import type { Poll } from '../model/poll.ts'
import type { TimelineEntry } from '../model/timeline.ts'

export interface PollReader {
  /** As of when the story was last looked at as a whole; some articles may be gone since. */
  findStoryDays(id: StoryId): Promise<StoryDays | undefined>
  /** Those of articles that report any. */
  listPolls(ids: readonly ArticleId[]): Promise<Map<ArticleId, Poll[]>>
  /** Newest first. */
  listPollsBy(pollster: string, limit: number): Promise<ReportedPoll[]>
  /** The houses whose polls articles report, by name. */
  listPollsters(limit: number): Promise<Pollster[]>
}

export interface Pollster {
  readonly name: string
  /** How often articles report a poll of it. */
  readonly reports: number
  /** Of its newest poll. */
  readonly lastDay: Day
}

export interface StoryDays {
  readonly timeline: readonly TimelineEntry[]
  readonly figures: readonly ComparedFigure[]
}

/** A poll, the article that reports it, and the last day of its interviews, else that of the report. */
export interface ReportedPoll {
  readonly articleId: ArticleId
  readonly day: Day
  readonly poll: Poll
}
