import type { Day } from './found-date.ts'
import type { Span } from './ids.ts'

export const pollItems = [
  'pollster',
  'sponsor',
  'fieldDates',
  'n',
  'population',
  'mode',
  'weighting',
  'reportedMargin',
  'question',
] as const
/** What a report on a poll should state (the lists of AAPOR and ESOMAR). */
export type PollItem = (typeof pollItems)[number]

export const pollModes = ['telephone', 'online', 'face to face', 'post', 'automated calls', 'mixed'] as const
export type PollMode = (typeof pollModes)[number]

/** How many gave an answer, in the words of the text. */
export interface PollResult {
  readonly answer: string
  /** 0 to 100. */
  readonly percent: number
  /** Of whom, where it is not of all who were asked: `women`, `likely voters`. */
  readonly group?: string | undefined
  /** Answers to one question have one number; left out where nothing was read of it. */
  readonly questionNumber?: number | undefined
}

/** A poll as an article reports it; what is undefined is not stated. */
export interface Poll {
  readonly pollster: string | undefined
  readonly sponsor: string | undefined
  readonly fieldStart: Day | undefined
  readonly fieldEnd: Day | undefined
  /** How many were asked. */
  readonly n: number | undefined
  readonly population: string | undefined
  readonly mode: PollMode | undefined
  readonly question: string | undefined
  readonly results: readonly PollResult[]
  /** In percentage points, as the text has it. */
  readonly reportedMargin: number | undefined
  readonly missing: readonly PollItem[]
  /** The sentences that tell of it. */
  readonly sentences: readonly Span[]
}
