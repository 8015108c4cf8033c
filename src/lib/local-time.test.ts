import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { findQuietEnd, getNextTime, isTimeZone, toLocalTime } from './local-time.ts'

const minuteMs = 60_000
const hour = 60 * minuteMs
const berlin = 'Europe/Berlin'

describe('toLocalTime', () => {
  const cases = [
    { name: 'knows winter', given: ['2026-01-05T22:30Z', berlin], expected: [1410, 1] },
    { name: 'knows summer', given: ['2026-07-05T22:30Z', berlin], expected: [30, 1] },
    { name: 'knows half hours', given: ['2026-07-05T00:00Z', 'Asia/Kolkata'], expected: [330, 7] },
    {
      name: 'knows the other side of the date line',
      given: ['2026-01-01T12:00Z', 'Pacific/Kiritimati'],
      expected: [120, 5],
    },
  ] as const
  for (const { name, given, expected } of cases)
    it(name, () => {
      const { minute, weekday } = toLocalTime(Date.parse(given[0]), given[1])
      assert.deepEqual([minute, weekday], expected)
    })
})

describe('getNextTime', () => {
  const cases = [
    { name: 'today', after: '2026-01-05T05:00Z', minute: 420, expected: '2026-01-05T06:00Z' },
    { name: 'tomorrow', after: '2026-01-05T06:00Z', minute: 420, expected: '2026-01-06T06:00Z' },
    {
      name: 'on a weekday',
      after: '2026-01-05T06:00Z',
      minute: 420,
      weekday: 5,
      expected: '2026-01-09T06:00Z',
    },
    {
      name: 'over the change to summer',
      after: '2026-03-28T07:00Z',
      minute: 420,
      expected: '2026-03-29T05:00Z',
    },
    {
      name: 'over the change to winter',
      after: '2026-10-24T07:00Z',
      minute: 420,
      expected: '2026-10-25T06:00Z',
    },
    {
      name: 'a time that the clock skips is when it does',
      after: '2026-03-29T00:00Z',
      minute: 150,
      expected: '2026-03-29T01:00Z',
    },
    {
      name: 'a time that the clock shows twice, first',
      after: '2026-10-24T22:00Z',
      minute: 150,
      expected: '2026-10-25T00:30Z',
    },
    {
      name: 'a time that the clock shows twice, again',
      after: '2026-10-25T00:30Z',
      minute: 150,
      expected: '2026-10-25T01:30Z',
    },
  ]
  for (const { name, after, minute, weekday, expected } of cases)
    it(name, () => {
      const found = getNextTime(Date.parse(after), { minute, zone: berlin, ...(weekday && { weekday }) })
      assert.equal(new Date(found).toISOString(), new Date(expected).toISOString())
    })
})

describe('findQuietEnd', () => {
  const night = { from: 22 * 60, until: 7 * 60, zone: berlin }
  const cases = [
    { name: 'ends in the morning', given: '2026-01-05T23:00Z', expected: '2026-01-06T06:00Z' },
    { name: 'begins on the minute', given: '2026-01-05T21:00Z', expected: '2026-01-06T06:00Z' },
    { name: 'is over on the minute', given: '2026-01-06T06:00Z', expected: undefined },
    {
      name: 'is shorter by an hour when summer begins',
      given: '2026-03-28T21:00Z',
      expected: '2026-03-29T05:00Z',
    },
    { name: 'is longer by an hour when it ends', given: '2026-10-24T20:00Z', expected: '2026-10-25T06:00Z' },
  ]
  for (const { name, given, expected } of cases)
    it(name, () => {
      const end = findQuietEnd(Date.parse(given), night)
      assert.equal(end, expected && Date.parse(expected))
    })

  const zones = fc.constantFrom(
    'UTC',
    berlin,
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Africa/Casablanca',
  )
  const minutes = fc.integer({ min: 0, max: 1439 })
  const moments = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) })
  it('lasts until it is over, and no longer, in every zone', () => {
    const property = fc.property(zones, minutes, minutes, moments, (zone, from, until, at) => {
      // Where both lie within the hour that a clock skips, the day has no time that is not quiet.
      fc.pre(Math.abs(from - until) > 180 && Math.abs(from - until) < 1260)
      const quiet = { from, until, zone }
      const end = findQuietEnd(at, quiet)
      if (end === undefined) return
      assert.ok(end > at && end - at <= 26 * hour)
      assert.equal(findQuietEnd(at + (end - at) / 2, quiet), end, 'quiet all the way')
      assert.equal(findQuietEnd(end, quiet), undefined, 'heard at its end')
    })
    fc.assert(property, { numRuns: 300 })
  })
  it('is nothing where it ends as it begins', () =>
    assert.equal(findQuietEnd(0, { ...night, from: 0, until: 0 }), undefined))
})

describe('isTimeZone', () => {
  it('knows what is one', () => {
    const names = ['Europe/Lisbon', 'UTC', 'Etc/GMT+3', 'Mars/Olympus', '', 'europe\nlisbon']
    assert.deepEqual(names.map(isTimeZone), [true, true, true, false, false, false])
  })
})
