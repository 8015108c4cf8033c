import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rankStory } from './story.ts'

const hour = 3_600_000
const alone = { latestAt: 0, outletCount: 1, countryCount: 0, originCount: undefined }

const cases = [
  { name: 'one outlet leaves the moment as it is', given: {}, expected: 0 },
  { name: 'two outlets move it forward by four hours', given: { outletCount: 2 }, expected: 4 * hour },
  { name: 'every doubling moves it as far again', given: { outletCount: 16 }, expected: 16 * hour },
  { name: 'a story without articles ranks by its moment', given: { outletCount: 0 }, expected: 0 },
  {
    name: 'where it is known on how many reports it rests, these count and not the outlets',
    given: { outletCount: 16, originCount: 2 },
    expected: 4 * hour,
  },
  { name: 'one country is none more', given: { countryCount: 1 }, expected: 0 },
  {
    name: 'four countries move it by another four hours',
    given: { outletCount: 4, countryCount: 4 },
    expected: 12 * hour,
  },
] as const

for (const { name, given, expected } of cases)
  test(`rank: ${name}`, () => assert.equal(rankStory({ ...alone, ...given }), expected))
