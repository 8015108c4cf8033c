import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { assertLinear } from '../../test/assert-linear.ts'
import { findAnchor, toAnchor, toAnchoredText } from './find-anchor.ts'

/** Sentences as a text, with where each stands. */
function toText(sentences: readonly string[]) {
  const text = sentences.join(' ')
  let at = 0
  const spans = sentences.map((sentence) => {
    const span = { start: at, end: at + sentence.length }
    at = span.end + 1
    return span
  })
  return { text, spans }
}

/** Which sentence of the later text the one with that number in the earlier is. */
function follow(before: readonly string[], number: number, after: readonly string[]): number | undefined {
  const [earlier, later] = [toText(before), toText(after)]
  const span = earlier.spans[number - 1]
  assert.ok(span)
  return findAnchor(toAnchor(earlier.text, 1, span), toAnchoredText(later.text, later.spans))
}

const dam = 'The dam above Ortell broke in the night after three days of rain.'
const guard = 'Two officers of the coast guard were taken to the hospital in Halm.'
const mayor = 'The mayor called it the worst flood of the century.'
const yes = 'He said yes.'

const cases = [
  { name: 'the same text', before: [dam, guard], number: 2, after: [dam, guard], expected: 2 },
  { name: 'a sentence before it', before: [dam, guard], number: 1, after: [mayor, dam, guard], expected: 2 },
  { name: 'another order', before: [dam, guard, mayor], number: 1, after: [mayor, guard, dam], expected: 3 },
  {
    name: 'a figure mended',
    before: [dam, guard],
    number: 2,
    after: [dam, guard.replace('Two', 'Three')],
    expected: 2,
  },
  { name: 'taken out', before: [dam, guard, mayor], number: 2, after: [dam, mayor], expected: undefined },
  { name: 'written anew', before: [dam, guard], number: 1, after: [mayor, guard], expected: undefined },
  {
    name: 'joined with another',
    before: [dam, guard],
    number: 1,
    after: [`${dam.slice(0, -1)}, and ${guard}`],
    expected: 1,
  },
  {
    name: 'one of two alike: the one with the same around',
    before: [dam, yes, guard, yes, mayor],
    number: 4,
    after: [mayor, dam, yes, guard, yes, mayor],
    expected: 5,
  },
  {
    name: 'a short one of which another is left elsewhere',
    before: [dam, yes, guard, mayor],
    number: 2,
    after: [dam, guard, mayor, yes],
    expected: undefined,
  },
  {
    name: 'a script without spaces',
    before: ['昨夜、オルテルの上流にあるダムが決壊した。', '市長は今世紀最悪の洪水だと述べた。'],
    number: 2,
    after: ['市長は今世紀で最悪の洪水だと述べた。', '雨は続いている。'],
    expected: 1,
  },
]

const letters = 'bcdfghjklmnpqrstvwxz'
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 4, maxLength: 9 })
  .map((signs) => signs.join(''))
const sentence = fc.array(word, { minLength: 8, maxLength: 14 }).map((words) => `${words.join(' ')}.`)
const sentences = fc.uniqueArray(sentence, { minLength: 3, maxLength: 9 })

describe('a sentence that somebody commented on', () => {
  for (const { name, before, number, after, expected } of cases)
    test(`is looked for in a later text: ${name}`, () =>
      assert.equal(follow(before, number, after), expected))

  test('is found after any change of those around it, and of one word of its own', () => {
    const changed = fc.record({
      ...{ before: sentences, others: sentences },
      ...{ at: fc.nat(), place: fc.nat(), isMended: fc.boolean() },
    })
    fc.assert(
      fc.property(changed, ({ before, others, at, place, isMended }) => {
        const number = (at % before.length) + 1
        const words = (before[number - 1] ?? '').split(' ')
        if (isMended) words[place % words.length] = 'yyyy'
        const goesTo = place % (others.length + 1)
        assert.equal(follow(before, number, others.toSpliced(goesTo, 0, words.join(' '))), goesTo + 1)
      }),
      { numRuns: 200 },
    )
  })

  test('is found nowhere in a text of other sentences', () => {
    fc.assert(
      fc.property(sentences, sentences, fc.nat(), (before, others, at) => {
        assert.equal(follow(before, (at % before.length) + 1, others), undefined)
      }),
      { numRuns: 200 },
    )
  })

  test('is looked for at a cost that grows with the text', () => {
    assertLinear(
      (length) =>
        follow(
          [dam, guard],
          1,
          Array.from({ length }, (_, index) => `${mayor} ${index}`),
        ),
      1000,
      'sentences',
    )
  })
})
