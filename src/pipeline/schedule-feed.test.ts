import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type FinishedReading, scheduleFeed } from './schedule-feed.ts'

const now = Date.UTC(2026, 0, 2, 12)
const minute = 60_000
const hour = 60 * minute

describe('a feed is read again', () => {
  const cases: {
    name: string
    given: Partial<FinishedReading>
    randomness?: number
    expected: number
  }[] = [
    {
      name: 'after half an hour when something new came',
      given: { lastNewAt: now },
      expected: 30 * minute,
    },
    {
      name: 'after half an hour when it was always empty',
      given: { lastNewAt: undefined },
      expected: 30 * minute,
    },
    {
      name: 'hourly when quiet for twelve hours',
      given: { lastNewAt: now - 12 * hour },
      expected: hour,
    },
    { name: 'daily at the least, however quiet', given: { lastNewAt: 0 }, expected: 24 * hour },
    {
      name: 'up to a tenth earlier',
      given: { lastNewAt: now },
      randomness: 0,
      expected: 27 * minute,
    },
    {
      name: 'up to a tenth later',
      given: { lastNewAt: now },
      randomness: 1,
      expected: 33 * minute,
    },
    {
      name: 'no earlier than the feed asks',
      given: { lastNewAt: now, minIntervalMs: 2 * hour },
      randomness: 0,
      expected: 2 * hour,
    },
    {
      name: 'no earlier than the server asks',
      given: { lastNewAt: now, maxAgeMs: 3 * hour, minIntervalMs: hour },
      expected: 3 * hour,
    },
    {
      name: 'no sooner because a server would let it',
      given: { lastNewAt: now, maxAgeMs: minute },
      expected: 30 * minute,
    },
    {
      name: 'within a day although asked to wait a year',
      given: { lastNewAt: now, maxAgeMs: 8760 * hour },
      expected: 24 * hour,
    },
    {
      name: 'five minutes after a first failure',
      given: { failureCount: 1 },
      randomness: 0,
      expected: 5 * minute,
    },
    {
      name: 'later after each further failure',
      given: { failureCount: 4 },
      expected: 40 * minute,
    },
    { name: 'daily after many failures', given: { failureCount: 1000 }, expected: 24 * hour },
    {
      name: 'no earlier than a busy server asks',
      given: { failureCount: 1, retryAfterMs: 2 * hour },
      expected: 2 * hour,
    },
    {
      name: 'within a day although a busy server asks for more',
      given: { failureCount: 1, retryAfterMs: 99 * hour },
      expected: 24 * hour,
    },
  ]
  for (const { name, given, randomness = 0.5, expected } of cases) {
    test(name, () => {
      assert.equal(scheduleFeed({ now, randomness, failureCount: 0, ...given }), now + expected)
    })
  }
})
