import type { Span } from './ids.ts'

export const datePrecisions = ['day', 'week', 'month', 'year', 'range'] as const
/** How exactly a text says when. */
export type DatePrecision = (typeof datePrecisions)[number]

/** Whole days since 1970-01-01, in the place where the text was written. */
export type Day = number

/** When, as a text says it: from the first day to the last. */
export interface DatedTime {
  readonly from: Day
  readonly to: Day
  readonly precision: DatePrecision
}

/** A date at its place in a text. */
export interface FoundDate extends Span, DatedTime {}
