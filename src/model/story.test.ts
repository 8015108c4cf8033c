import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rankStory } from './story.ts'

const hour = 3_600_000

const cases = [
  { name: 'one outlet leaves the moment as it is', outletCount: 1, expected: 0 },
  { name: 'two outlets move it forward by four hours', outletCount: 2, expected: 4 * hour },
  { name: 'every doubling moves it as far again', outletCount: 16, expected: 16 * hour },
  { name: 'a story without articles ranks by its moment', outletCount: 0, expected: 0 },
] as const

for (const { name, outletCount, expected } of cases)
  test(`rank: ${name}`, () => assert.equal(rankStory({ latestAt: 0, outletCount }), expected))
