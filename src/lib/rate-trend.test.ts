import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rateTrend } from './rate-trend.ts'

const cases: readonly { name: string; given: readonly number[]; expected: ReturnType<typeof rateTrend> }[] = [
  { name: 'far more than usual', given: [2, 2, 2, 9], expected: { now: 9, expected: 2, isRising: true } },
  { name: 'as always', given: [8, 9, 10, 9], expected: { now: 9, expected: 9, isRising: false } },
  {
    name: 'new, and told by several',
    given: [0, 0, 0, 6],
    expected: { now: 6, expected: 0, isRising: true },
  },
  { name: 'new, and told by two', given: [0, 0, 0, 2], expected: { now: 2, expected: 0, isRising: false } },
  {
    name: 'up and down by nature',
    given: [0, 9, 0, 9, 10],
    expected: { now: 10, expected: 4.5, isRising: false },
  },
  { name: 'no days at all', given: [], expected: { now: 0, expected: 0, isRising: false } },
]
for (const { name, given, expected } of cases)
  test(`a trend: ${name}`, () => assert.deepEqual(rateTrend(given), expected))
