import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isUsualKnown, rankTrend, rateTrend, toDays } from './rate-trend.ts'

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
  { name: 'no days at all', given: [], expected: { now: 0, expected: undefined, isRising: false } },
]
for (const { name, given, expected } of cases)
  test(`a trend: ${name}`, () => assert.deepEqual(rateTrend(given), expected))

const dayMs = 86_400_000

test('days that nobody looked at are not counted', () => {
  const days = [...Array(20).fill(0), 3, 3, 3, 8]
  assert.equal(rateTrend(days).isRising, true)
  assert.deepEqual(rateTrend(days, 4.5 * dayMs), { now: 8, expected: 3, isRising: false })
})

test('where nobody has looked for three days nothing is usual, and nothing rises', () => {
  for (const known of [0, 1, 2, 3])
    assert.deepEqual(rateTrend([4, 5, 4, 5, 9], known * dayMs), {
      now: 9,
      expected: undefined,
      isRising: false,
    })
  assert.equal(rateTrend([0, 0, 0, 0, 9], 4 * dayMs).isRising, true)
  assert.deepEqual(
    [0, 3, 4, Number.POSITIVE_INFINITY].map((days) => isUsualKnown(days * dayMs)),
    [false, false, true, true],
  )
})

test('what many tell that nobody told before comes first', () => {
  const ranks = [
    { now: 30, expected: 2, isRising: true },
    { now: 6, expected: 0, isRising: true },
    { now: 30, expected: 14, isRising: true },
  ].map(rankTrend)
  assert.deepEqual(
    ranks.toSorted((one, other) => other - one),
    ranks,
  )
})

test('days without a count have none', () => {
  const days = toDays(new Map([[29, 3]]))
  assert.deepEqual([days.length, days[0], days.at(-1)], [30, 0, 3])
})
