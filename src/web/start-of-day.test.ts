import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { startOfDay } from './start-of-day.ts'

describe('startOfDay', () => {
  const cases = [
    { name: 'is midnight of UTC in UTC', given: ['2026-05-03', 'UTC'], expected: '2026-05-03T00:00:00.000Z' },
    {
      name: 'comes early in the east',
      given: ['2026-05-03', 'Asia/Tokyo'],
      expected: '2026-05-02T15:00:00.000Z',
    },
    {
      name: 'comes late in the west',
      given: ['2026-05-03', 'America/Lima'],
      expected: '2026-05-03T05:00:00.000Z',
    },
    { name: 'knows half hours', given: ['2026-05-03', 'Asia/Kolkata'], expected: '2026-05-02T18:30:00.000Z' },
    {
      name: 'has winter time on the day that summer time begins',
      given: ['2026-03-29', 'Europe/Berlin'],
      expected: '2026-03-28T23:00:00.000Z',
    },
    {
      name: 'has summer time on the day after',
      given: ['2026-03-30', 'Europe/Berlin'],
      expected: '2026-03-29T22:00:00.000Z',
    },
    {
      name: 'has summer time on the day that it ends',
      given: ['2026-10-25', 'Europe/Berlin'],
      expected: '2026-10-24T22:00:00.000Z',
    },
    { name: 'is not there for a day that is none', given: ['2026-13-01', 'UTC'], expected: undefined },
    { name: 'is not there for other words', given: ['yesterday', 'UTC'], expected: undefined },
  ] as const
  for (const { name, given, expected } of cases) {
    it(name, () => {
      const found = startOfDay(given[0], given[1])
      assert.equal(found === undefined ? undefined : new Date(found).toISOString(), expected)
    })
  }
})
