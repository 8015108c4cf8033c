import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitByline } from './split-byline.ts'

const cases = [
  {
    name: 'gives its people',
    given: 'By Ann Mercer, Bo Lind and Mia Krol',
    expected: ['Ann Mercer', 'Bo Lind', 'Mia Krol'],
  },
  {
    name: 'with a comma before the last',
    given: 'Ann Mercer, Bo Lind, and Mia Krol',
    expected: ['Ann Mercer', 'Bo Lind', 'Mia Krol'],
  },
  { name: 'that turns one name around stays', given: 'Mercer, Ann', expected: ['Mercer, Ann'] },
  { name: 'with an office stays', given: 'Ann Mercer, editor', expected: ['Ann Mercer, editor'] },
  { name: 'of one word stays', given: 'Reuters', expected: ['Reuters'] },
] as const

for (const { name, given, expected } of cases) {
  test(`a byline ${name}`, () => assert.deepEqual(splitByline(given), expected))
}
