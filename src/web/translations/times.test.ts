import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dateFormat, timeAgo } from './times.ts'

const now = Date.parse('2026-06-12T15:00:00Z')

describe('timeAgo', () => {
  const cases = [
    { name: 'says now for this minute', given: '2026-06-12T14:59:31Z', expected: 'now' },
    { name: 'counts whole minutes', given: '2026-06-12T14:01:00Z', expected: '59 minutes ago' },
    { name: 'counts whole hours', given: '2026-06-11T15:00:01Z', expected: '23 hours ago' },
    { name: 'says yesterday from a day on', given: '2026-06-11T15:00:00Z', expected: 'yesterday' },
    { name: 'counts days within a week', given: '2026-06-06T15:00:00Z', expected: '6 days ago' },
    { name: 'gives the date from a week on', given: '2026-06-05T15:00:00Z', expected: '5 June 2026' },
    {
      name: 'gives the date of the zone',
      given: '2026-06-04T20:00:00Z',
      zone: 'Asia/Tokyo',
      expected: '5 June 2026',
    },
    { name: 'tells of what is to come', given: '2026-06-12T15:30:00Z', expected: 'in 30 minutes' },
  ]
  for (const { name, given, zone = 'UTC', expected } of cases) {
    it(name, () => {
      assert.equal(timeAgo('en-GB', Date.parse(given), { now, timeZone: zone }), expected)
    })
  }
})

describe('dateFormat', () => {
  it('writes the full time with the zone', () => {
    assert.match(
      dateFormat('en-GB', 'Europe/Berlin', 'full').format(now),
      /^Friday,? 12 June 2026 at 17:00 (CEST|GMT\+2)$/,
    )
  })
})
