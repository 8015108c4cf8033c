import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { onlyReader, toVisit } from './reader.ts'

const minute = 60_000

describe('toVisit', () => {
  const cases = [
    { name: 'the first visit follows none', seenAt: undefined, lastVisitAt: undefined, expected: undefined },
    { name: 'a visit goes on for half an hour', seenAt: 70 * minute, lastVisitAt: 5, expected: 5 },
    {
      name: 'after a longer silence it is another one, and the last ended with its last page',
      seenAt: 69 * minute,
      lastVisitAt: 5,
      expected: 69 * minute,
    },
    { name: 'a clock that was put back ends no visit', seenAt: 200 * minute, lastVisitAt: 5, expected: 5 },
  ]
  for (const { name, expected, ...given } of cases) {
    it(name, () => {
      const reader = { id: onlyReader, ...given }
      assert.equal(toVisit(reader, 100 * minute).lastVisitAt, expected)
    })
  }
})
