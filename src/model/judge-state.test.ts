import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeState, type StoryFacts } from './judge-state.ts'

const hour = 3_600_000
const latestAt = 1000 * hour

/** A story of so many articles, so many hours apart. */
function tell(articleCount: number, originCount: number, gap: number): StoryFacts {
  const times = Array.from(
    { length: articleCount },
    (_, at) => latestAt - (articleCount - 1 - at) * gap * hour,
  )
  return { articleCount, originCount, latestAt, times }
}

const cases = [
  { name: 'one article is a beginning', given: tell(1, 1, 1), after: 0, expected: ['emerging', 48] },
  { name: 'so are many that rest on one report', given: tell(9, 1, 1), after: 1, expected: ['emerging', 48] },
  { name: 'a second account makes it develop', given: tell(2, 2, 1), after: 1, expected: ['developing', 48] },
  {
    name: 'three accounts in five articles: active',
    given: tell(5, 3, 1),
    after: 1,
    expected: ['active', 48],
  },
  { name: 'two days of silence: dormant', given: tell(5, 3, 1), after: 48, expected: ['dormant', 168] },
  {
    name: 'not yet where news came every twenty hours',
    given: tell(5, 3, 20),
    after: 48,
    expected: ['active', 80],
  },
  { name: 'after four such gaps it is', given: tell(5, 3, 20), after: 80, expected: ['dormant', 168] },
  { name: 'a week of silence closes it', given: tell(5, 3, 1), after: 168, expected: ['closed', undefined] },
  { name: 'whatever its gaps', given: tell(3, 3, 90), after: 100, expected: ['developing', 168] },
  { name: 'and then', given: tell(3, 3, 90), after: 168, expected: ['closed', undefined] },
]

for (const { name, given, after, expected } of cases)
  test(`the state of a story: ${name}`, () => {
    const { state, turnsAt } = judgeState(given, latestAt + after * hour)
    assert.deepEqual([state, turnsAt === undefined ? undefined : (turnsAt - latestAt) / hour], expected)
  })
