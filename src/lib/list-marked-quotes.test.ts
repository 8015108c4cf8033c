import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { KeptQuote, QuoteKind } from '../model/quote.ts'
import { listMarkedQuotes } from './list-marked-quotes.ts'

const text = 'Berg said: “We left.” Holt said “no” and “never”.'
const quote = (words: string, kind: QuoteKind = 'direct', speaker = 'Anna Berg'): KeptQuote => {
  const content = words.split(' … ').map((part) => {
    const start = text.indexOf(part)
    return { start, end: start + part.length }
  })
  return { content, words, kind, speaker } as unknown as KeptQuote
}

describe('listMarkedQuotes', () => {
  const partsOf = (...quotes: KeptQuote[]) =>
    listMarkedQuotes(text, quotes).map(({ start, end, number }) => `${number} ${text.slice(start, end)}`)

  it('tells where words in quotation marks stand, each part in order', () => {
    assert.deepEqual(partsOf(quote('“no” … “never”', 'mixed'), quote('“We left.”')), [
      '2 “We left.”',
      '1 “no”',
      '1 “never”',
    ])
  })

  it('leaves out what is told in other words, and the later of two that overlap', () => {
    assert.deepEqual(partsOf(quote('Holt said', 'indirect')), [])
    assert.deepEqual(partsOf(quote('“no” and “never”', 'mixed'), quote('“never”')), ['1 “no” and “never”'])
  })

  it('leaves out what was read of another text', () => {
    assert.deepEqual(partsOf({ ...quote('“We left.”'), words: '“We stay.”' }), [])
  })
})
