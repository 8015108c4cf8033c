import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { PageFailureReason } from '../model/page-reading.ts'
import { type FailedPage, isWorthReading, scheduleNextStage, schedulePageRetry } from './schedule-page.ts'

const seen = Date.UTC(2026, 0, 2, 12)
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

describe('a page is read again', () => {
  const cases: readonly [after: number, expected: number | undefined][] = [
    [0, hour],
    [5 * minute, hour],
    [hour, 6 * hour],
    [6 * hour + minute, day],
    [3 * day, 7 * day],
    [7 * day, undefined],
  ]
  for (const [after, expected] of cases)
    test(`${after / hour} hours after it was first seen: ${expected ? `at ${expected / hour} hours` : 'no more'}`, () => {
      const { dueAt } = scheduleNextStage(seen, seen + after)
      assert.equal(dueAt, expected === undefined ? undefined : seen + expected)
    })

  test('as long as its story lives', () => {
    const page = { stage: 3, now: seen + 7 * day }
    assert.equal(isWorthReading({ ...page, storyLatestAt: seen }), false)
    assert.equal(isWorthReading({ ...page, storyLatestAt: seen + 6 * day }), true)
    assert.equal(isWorthReading({ ...page, stage: 0, storyLatestAt: seen }), true)
  })
})

describe('a page that failed', () => {
  const cases: {
    name: string
    reason: PageFailureReason
    given?: Partial<FailedPage>
    count?: number
    expected: readonly [state: string, dueAfter: number | undefined]
  }[] = [
    {
      name: 'is tried again soon where that may help',
      reason: 'timed out',
      expected: ['waiting', 10 * minute],
    },
    { name: 'later the next time', reason: 'server error', count: 2, expected: ['waiting', hour] },
    { name: 'and then given up', reason: 'server error', count: 4, expected: ['given up', undefined] },
    {
      name: 'no earlier than asked',
      reason: 'rate limited',
      given: { retryAfterMs: 3 * hour },
      expected: ['waiting', 3 * hour],
    },
    {
      name: 'is given up where nothing will help',
      reason: 'needs a subscription',
      expected: ['given up', undefined],
    },
    {
      name: 'keeps its text and goes on',
      reason: 'needs a subscription',
      given: { hadText: true, stage: 1 },
      expected: ['read', 6 * hour],
    },
    {
      name: 'is not looked for any more when it is gone',
      reason: 'gone',
      given: { hadText: true, stage: 1 },
      expected: ['read', undefined],
    },
  ]
  for (const { name, reason, given, count = 1, expected } of cases)
    test(name, () => {
      const failure = { reason, detail: '', count }
      const now = seen + (given?.stage ? hour : 0)
      const failed = { stage: 0, failure, hadText: false, firstSeenAt: seen, now, ...given }
      const { state, dueAt } = schedulePageRetry(failed)
      assert.deepEqual([state, dueAt === undefined ? undefined : dueAt - seen], expected)
    })
})
