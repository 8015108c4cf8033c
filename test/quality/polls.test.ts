/** What reports say of a poll is read as it stands, and what only looks like a poll is none. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scorePolls } from '../../scripts/quality/score-polls.ts'
import floors from './floors.json' with { type: 'json' }
import corpus from './polls.json' with { type: 'json' }

test('what a report states of a poll is read as often as the floor says', () => {
  const { expected, stated, wrong } = scorePolls(corpus)
  assert.ok(expected >= 100, `${expected} statements are enough`)
  assert.ok(stated >= floors.polls.stated, `${stated}\n${wrong.join('\n')}`)
})
