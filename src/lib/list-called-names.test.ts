import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertLinear } from '../../test/assert-linear.ts'
import { listCalledNames } from './list-called-names.ts'

const cases = [
  { name: 'a name of one word', given: 'As @ben, says', expected: [['ben, says', 'ben']] },
  { name: 'the longest first', given: '@Anna Berg!', expected: [['Anna Berg', 'Anna']] },
  { name: 'each of several', given: '@Ann @Ben', expected: [['Ann', 'Ann'], ['Ben']] },
  { name: 'no address of mail', given: 'anna@harbour.example', expected: [] },
  { name: 'none without letters', given: '@ @!', expected: [] },
]

describe('names that a comment calls', () => {
  for (const { name, given, expected } of cases)
    test(name, () => assert.deepEqual(listCalledNames(given), expected))

  test('are ten at the most', () => assert.equal(listCalledNames('@a b '.repeat(50)).length, 10))

  test('cost no more than the length', () =>
    assertLinear((length) => listCalledNames('@a'.repeat(length)), 20_000, '@'))
})
