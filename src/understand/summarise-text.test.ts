import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertLinear } from '../../test/assert-linear.ts'
import { summariseText } from './summarise-text.ts'

const title = 'Dam above Ortell breaks, forty missing'
const text = [
  'Dam above Ortell breaks, forty missing',
  'The dam above Ortell broke on Monday night and flooded the lower town, the fire service said. Forty people are missing.',
  'He had warned of it in the spring. “We were never told that the dam was unsafe,” she said on Tuesday.',
  'Cafés in the upper town served soup and tea to whoever came in from the rain that morning.',
  'The dam above Ortell broke on Monday night and flooded the lower town, the fire service said.',
  'Mayor Anna Berg called for an inquiry into the inspections of the dam above Ortell. Sign up for our letter on all of this.',
].join('\n')

const summarise = (limit: number, given = text) =>
  summariseText({ title, text: given, language: 'en', limit }).map(({ start, end }) =>
    given.slice(start, end),
  )

describe('a text in short', () => {
  test('is what its headline and its sentences say most, in its order', () => {
    assert.deepEqual(summarise(2), [
      'The dam above Ortell broke on Monday night and flooded the lower town, the fire service said.',
      'Mayor Anna Berg called for an inquiry into the inspections of the dam above Ortell.',
    ])
  })

  test('has no headline, nothing twice and nothing that leans on another sentence, however much is asked', () => {
    const all = summarise(20)
    assert.equal(all.length, 3)
    assert.ok(all.every((sentence) => !/^(?:He|“We|Dam above|Sign)/.test(sentence)))
  })

  test('is the first sentence where none can be read by itself, and nothing of nothing', () => {
    assert.deepEqual(summarise(3, 'He said no. She said yes.'), ['He said no.'])
    assert.deepEqual(summarise(3, ''), [])
    assert.deepEqual(summarise(3, ' \n '), [])
    assert.deepEqual(summarise(3, title), [])
  })

  test('costs no more than the length of the text', () => {
    const piece = (at: number) =>
      `The dam number${at} above Ortell broke in the night of day${at} and flooded it. `
    const make = (length: number) => Array.from({ length }, (_, at) => piece(at)).join('')
    assertLinear((length) => summarise(50, make(length)), 1_000, 'sentences')
  })
})
