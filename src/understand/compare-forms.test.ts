import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareForms, readForm } from './compare-forms.ts'
import { extractTerms } from './extract-terms.ts'
import { readText } from './read-text.ts'
import { createTermCounts } from './term-counts.ts'
import { weighTerms } from './weigh-terms.ts'

const read = ([title, text]: readonly [string, string]) =>
  readForm(weighTerms(extractTerms(readText(title, text, 'en')), createTermCounts(10, new Map()), 0))
const weather = (town: string, degrees: number) =>
  [
    `Weather for ${town}: ${degrees} degrees`,
    `It will be sunny in ${town} with a high of ${degrees} degrees and light winds from the south. Clouds return tomorrow.`,
  ] as const

const table: readonly {
  name: string
  given: readonly [readonly [string, string], readonly [string, string]]
  expected: ReturnType<typeof compareForms>
}[] = [
  {
    name: 'the same words of two towns are of two subjects',
    given: [weather('Ortell', 14), weather('Karvel', 17)],
    expected: 'two subjects',
  },
  {
    name: 'the same words of one town are of one, whatever the numbers',
    given: [weather('Ortell', 14), weather('Ortell', 17)],
    expected: 'one subject',
  },
  {
    name: 'another headline over the same text is of one subject',
    given: [weather('Ortell', 14), ['Bright day ahead by the coast', weather('Ortell', 14)[1]]],
    expected: 'one subject',
  },
  {
    name: 'other words are of another form',
    given: [weather('Ortell', 14), ['Karvel bank robbed', 'Two men robbed the bank of Karvel at noon.']],
    expected: undefined,
  },
]

for (const { name, given, expected } of table)
  test(`forms: ${name}`, () => {
    const [one, other] = given
    assert.equal(compareForms(read(one), read(other)), expected)
    assert.equal(compareForms(read(other), read(one)), expected)
  })
