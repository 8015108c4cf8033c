/** Who says what in other languages than English: rather nobody than somebody else. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scoreDirectQuotes } from '../../scripts/quality/score-direct-quotes.ts'
import corpus from './direct-quotes.json' with { type: 'json' }
import floors from './floors.json' with { type: 'json' }

test('direct quotes and who speaks are found as often as the floor says', () => {
  const { expected, f, named, wrong } = scoreDirectQuotes(corpus)
  const floor = floors['direct quotes']
  assert.ok(expected >= 125, `${expected} quotes are enough`)
  assert.ok(f >= floor.f && named >= floor.named, `${f}, ${named}\n${wrong.join('\n')}`)
})
