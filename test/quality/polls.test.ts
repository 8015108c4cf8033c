/** What reports say of a poll is read as it stands, and what only looks like a poll is none. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toIsoDate } from '../../src/lib/calendar-day.ts'
import type { Poll } from '../../src/model/poll.ts'
import { findPolls } from '../../src/understand/find-polls.ts'
import floors from './floors.json' with { type: 'json' }
import corpus from './polls.json' with { type: 'json' }

const publishedAt = Date.parse(corpus.publishedAt)

function toFields({ fieldStart, fieldEnd, results, ...poll }: Poll): Record<string, unknown> {
  const toDay = (day: number | undefined) =>
    day === undefined ? undefined : toIsoDate({ from: day, to: day, precision: 'day' })
  return {
    ...poll,
    fieldStart: toDay(fieldStart),
    fieldEnd: toDay(fieldEnd),
    results: results.map(({ percent, answer }) => `${percent} ${answer}`).join('|'),
  }
}

test('what a report states of a poll is read as often as the floor says', () => {
  let [right, expected] = [0, 0]
  const wrong: string[] = []
  for (const { lang, text, expected: fields } of corpus.cases) {
    const polls = findPolls(text, { language: lang, publishedAt })
    if (polls.length !== (fields === null ? 0 : 1)) wrong.push(`${polls.length} polls: ${text}`)
    const found = polls[0] && toFields(polls[0])
    const pairs = fields === null ? [['none', undefined]] : Object.entries(fields)
    for (const [name = '', value] of pairs) {
      expected += 1
      if (found?.[name] === value && (fields !== null || !found)) right += 1
      else wrong.push(`${name} is ${found?.[name]}, not ${value}: ${text}`)
    }
  }
  assert.ok(expected >= 75, `${expected} statements are enough`)
  assert.ok(right / expected >= floors.polls.stated, `${right / expected}\n${wrong.join('\n')}`)
})
