import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quoteOf } from '../../test/contract/quote-of.ts'
import type { KeptQuote } from '../model/quote.ts'
import { nameSpeakers } from './name-speakers.ts'

/** By a name that no page is for. */
function unsure(speaker: string, rest: Partial<KeptQuote> = {}): KeptQuote {
  return { ...quoteOf(speaker), speakerSlug: undefined, confidence: 0.7, ...rest }
}

const berg = quoteOf('Anna Berg', 'anna-berg')
const ruiz = quoteOf('Leo Ruiz', 'leo-ruiz')
const other = quoteOf('Ida Ruiz', 'ida-ruiz')
const body: KeptQuote = { ...quoteOf('Harbour House', 'harbour-house'), speakerKind: 'organisation' }
const surname = quoteOf('Berg', 'anna-berg')
const nameSpeaker = nameSpeakers([surname, berg, ruiz, other, body])

const table: readonly { what: string; quote: KeptQuote; expected: string | undefined }[] = [
  { what: 'a person', quote: berg, expected: 'Anna Berg' },
  { what: 'a body', quote: body, expected: 'Harbour House' },
  { what: 'a surname that the reading told', quote: surname, expected: 'Anna Berg' },
  { what: 'a surname of one of them', quote: unsure('Berg'), expected: 'Anna Berg' },
  { what: 'a name with an initial', quote: unsure('Anna B. Berg'), expected: 'Anna Berg' },
  { what: 'a surname of two', quote: unsure('Ruiz'), expected: undefined },
  { what: 'the last word of a body', quote: unsure('House'), expected: undefined },
  { what: 'a thing', quote: unsure('Photos'), expected: undefined },
  { what: 'somebody nobody calls by a full name', quote: unsure('Vale'), expected: undefined },
  { what: 'a paper', quote: unsure('The Berg', { onRecord: 'document' }), expected: undefined },
  { what: 'an outlet', quote: unsure('Berg', { onRecord: 'outlet' }), expected: undefined },
]

for (const { what, quote, expected } of table)
  test(`speakers of a story: ${what}`, () => {
    assert.equal(nameSpeaker(quote)?.name, expected)
  })
