/** A sentence as it was read to be compared: words, figures, dates, quotations, and what it says of itself. */

import type { Span } from '../../model/ids.ts'
import type { CueKind } from './get-claim-words.ts'

export interface StatementWord extends Span {
  readonly lower: string
  readonly stem: string
  /** Equal for words of one sense. */
  readonly key: string
  /** Says something of its own: no article, number, part of a date, or word that stands for the kind of statement. */
  readonly isContent: boolean
  readonly isCapital: boolean
  /** In capitals throughout: `EU`. */
  readonly isAcronym: boolean
  /** Where a capital says nothing. */
  readonly isInitial: boolean
  /** How many clauses of the sentence are before it: they end at commas and the like, and before some conjunctions. */
  readonly clause: number
  /** The same, told by conjunctions, colons and dashes alone. */
  readonly part: number
  readonly isQuoted: boolean
  /** By its ending, in languages that have such. */
  readonly isFuture: boolean
  readonly isOfDate: boolean
}

export interface Cue {
  readonly kind: CueKind
  /** The first word of it and the one behind its last. */
  readonly from: number
  readonly to: number
}

/** A sentence with what it claims. */
export interface Statement {
  readonly text: string
  readonly words: readonly StatementWord[]
  readonly cues: readonly Cue[]
  readonly figures: readonly ReadFigure[]
  readonly dates: readonly StatementDate[]
  /** Words in quotation marks, without the marks, cleaned. */
  readonly quotes: readonly string[]
  readonly keys: ReadonlySet<string>
  /** Nothing was left unread. */
  readonly isWhole: boolean
}

/** A figure of a sentence. */
export interface ReadFigure extends Span {
  readonly words: string
  /** As text, because a clock's time and a vague number are compared as they are: `~1000` are thousands. */
  readonly value: string
  /** Empty where none is known; `x` how often, `st` which in a row. */
  readonly unit: string
  /** In how long, or each: `year` of `“$400 a year”`. */
  readonly rate: string
  /** The word that it begins with, by its number in the sentence. */
  readonly at: number
  /** Behind its last word. */
  readonly to: number
  /** “One” is as often a pronoun as a number. */
  readonly isOne: boolean
}

/** A weekday, a day of a month, a month, a year, or a day told from today, as a sentence names it. */
export interface StatementDate extends Span {
  readonly kind: 'weekday' | 'month' | 'year' | 'decade' | 'relative'
  /** `weekday 2`, `month 3`, `relative l-7`. */
  readonly key: string
  /** Of the month. */
  readonly day?: number
}

/** A figure where it stands. */
export interface PlacedFigure extends ReadFigure {
  readonly statement: Statement
}
