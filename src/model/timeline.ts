import type { DatedTime } from './found-date.ts'
import type { SummarySentence } from './summary-sentence.ts'

/** A day of a story, told by a sentence of one of its articles, as other origins tell it too. */
export interface TimelineEntry extends SummarySentence, DatedTime {
  /** Independent reports that tell it. */
  readonly originCount: number
  /** It was to come when the article was published. */
  readonly isAnnounced: boolean
}
