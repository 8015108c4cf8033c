/** What may be found in articles, invented. */
import type { Poll } from '../../src/model/poll.ts'
import type { KeptQuote } from '../../src/model/quote.ts'

/** A poll that states little. */
export function pollOf(said: Partial<Poll> = {}): Poll {
  return {
    ...{ pollster: 'Ortell Polls', sponsor: undefined, fieldStart: undefined, fieldEnd: undefined, n: 1000 },
    ...{
      population: undefined,
      mode: undefined,
      question: undefined,
      reportedMargin: undefined,
      missing: [],
    },
    ...{ results: [{ answer: 'Berg', percent: 51.5 }], sentences: [{ start: 0, end: 9 }] },
    ...said,
  }
}

/** Somebody named says something. */
export function quoteOf(speaker = 'Anna Berg', speakerSlug: string | undefined = 'anna-berg'): KeptQuote {
  return {
    ...{ source: [{ start: 0, end: 4 }], cue: { start: 5, end: 9 }, content: [{ start: 10, end: 20 }] },
    ...{ kind: 'direct', speaker, confidence: 0.9, onRecord: 'on record', speakerSlug },
    ...{ words: '“It is shut”', sentence: 1 },
  }
}
