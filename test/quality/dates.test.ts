/** What a text says of when is read as a reader understands it: no date too few, none too many, each at its day. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toIsoDate } from '../../src/lib/calendar-day.ts'
import { findDates } from '../../src/understand/find-dates.ts'
import corpus from './dates.json' with { type: 'json' }
import floors from './floors.json' with { type: 'json' }

const publishedAt = Date.parse(corpus.publishedAt)

function listFound(text: string, language: string): string[] {
  return findDates(text, { language, publishedAt }).map(
    (date) => `${text.slice(date.start, date.end)}=${toIsoDate(date)}`,
  )
}

test('dates are found and resolved as often as the floor says', () => {
  let [right, expected, given] = [0, 0, 0]
  const wrong: string[] = []
  for (const [language, cases] of Object.entries(corpus.cases))
    for (const [text = '', ...dates] of cases) {
      const found = listFound(text, language)
      right += dates.filter((date) => found.includes(date)).length
      expected += dates.length
      given += found.length
      if (found.join() !== dates.join()) wrong.push(`${text} → ${found.join()}, not ${dates.join()}`)
    }
  assert.ok(expected >= 120, `${expected} dates are enough`)
  const f = (2 * right) / (expected + given)
  assert.ok(f >= floors.dates.f, `${f}\n${wrong.join('\n')}`)
})
