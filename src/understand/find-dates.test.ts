import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assertLinear } from '../../test/assert-linear.ts'
import { toIsoDate } from '../lib/calendar-day.ts'
import { findDates } from './find-dates.ts'

// A Wednesday.
const publishedAt = Date.parse('2026-03-18T01:00:00Z')

function list(text: string, options: { at?: number | undefined; eastMinutes?: number } = {}): string[] {
  const { at = publishedAt, eastMinutes = 0 } = options
  return findDates(text, { language: 'en', publishedAt: at, eastMinutes }).map(
    (date) => `${text.slice(date.start, date.end)}: ${toIsoDate(date)}`,
  )
}

describe('findDates', () => {
  it('takes a weekday forward or back by the verb beside it', () => {
    assert.deepEqual(list('They met on Sunday and will meet again on Sunday.'), [
      'Sunday: 2026-03-15',
      'Sunday: 2026-03-22',
    ])
  })

  it('joins nothing over the end of a sentence', () => {
    assert.deepEqual(
      list('They met on Tuesday. On March 5 it rained, and in March. 2022 was dry, on Sept. 5, 2022.'),
      ['Tuesday: 2026-03-17', 'March 5: 2026-03-05', 'March: 2026-03', 'Sept. 5, 2022: 2022-09-05'],
    )
  })

  it('takes the year that is told by its distance', () => {
    assert.deepEqual(
      list(
        'It lasts until March 5 of next year; on 3 May of last year it rained. On March 5 this week ends.',
      ),
      ['March 5 of next year: 2027-03-05', '3 May of last year: 2025-05-03', 'March 5 this week: 2026-03-05'],
    )
  })

  it('has the day of the place where the text was written', () => {
    assert.deepEqual(list('It rained today.', { eastMinutes: -300 }), ['today: 2026-03-17'])
  })

  it('numbers weeks as ISO 8601 does, at the turn of a year too', () => {
    const at = Date.parse('2027-01-08T12:00:00Z')
    assert.deepEqual(list('It rained last week and this week.', { at }), [
      'last week: 2026-W53',
      'this week: 2027-W01',
    ])
  })

  it('finds full dates only where nobody knows when the text was published', () => {
    const text = 'On March 3, 2021, in 1998, on Sunday, two days ago, on 3 March and last week.'
    const found = findDates(text, { language: 'en', publishedAt: undefined })
    assert.deepEqual(found.map(toIsoDate), ['2021-03-03', '1998'])
  })

  it('finds no day that the calendar does not have', () => {
    assert.deepEqual(list('On February 30, 2021, and on 31 April 2020, of 2021-13-41.'), [])
  })

  it('finds nothing in a language that it has no words of', () => {
    assert.deepEqual(findDates('Den 3 mars 2021', { language: 'constructor', publishedAt }), [])
  })

  it('costs as much as the text is long, whatever it is made of', () => {
    for (const part of ['March 3-', 'Sunday ', '2010 and ', '1.', "from Monday to '90s ", 'x'])
      assertLinear((length) => list(part.repeat(length / part.length)), 60_000, part)
  })
})
