import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editDistance } from './edit-distance.ts'

const cases: readonly { name: string; given: readonly [string, string]; expected: number }[] = [
  { name: 'the same word is no change away', given: ['berg', 'berg'], expected: 0 },
  { name: 'letters are put in', given: ['berg', 'bergen'], expected: 2 },
  { name: 'letters are left out and changed', given: ['selenskyj', 'zelensky'], expected: 2 },
  { name: 'nothing becomes a word', given: ['', 'halm'], expected: 4 },
  { name: 'another word', given: ['berg', 'holm'], expected: 4 },
]

for (const { name, given, expected } of cases)
  test(name, () => {
    assert.equal(editDistance(...given), expected)
    assert.equal(editDistance(given[1], given[0]), expected)
  })
