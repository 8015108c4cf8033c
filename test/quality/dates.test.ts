/** What a text says of when is read as a reader understands it: no date too few, none too many, each at its day. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scoreDates } from '../../scripts/quality/score-dates.ts'
import corpus from './dates.json' with { type: 'json' }
import floors from './floors.json' with { type: 'json' }

test('dates are found and resolved as often as the floor says', () => {
  const { expected, f, wrong } = scoreDates(corpus)
  assert.ok(expected >= 120, `${expected} dates are enough`)
  assert.ok(f >= floors.dates.f, `${f}\n${wrong.join('\n')}`)
})
