import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readRetryAfter } from './read-retry-after.ts'

const now = Date.UTC(2026, 0, 2, 12)

describe('Retry-After', () => {
  const cases = [
    { name: 'in seconds', given: '120', expected: 120_000 },
    { name: 'as a date', given: 'Fri, 02 Jan 2026 12:01:00 GMT', expected: 60_000 },
    { name: 'as a date gone by is no wait', given: 'Fri, 02 Jan 2026 11:00:00 GMT', expected: 0 },
    { name: 'that makes no sense is ignored', given: 'soon', expected: undefined },
    { name: 'below nothing is ignored', given: '-', expected: undefined },
    { name: 'that is missing is ignored', given: undefined, expected: undefined },
  ]
  for (const { name, given, expected } of cases) {
    test(name, () =>
      assert.equal(
        readRetryAfter(() => given, now),
        expected,
      ),
    )
  }
})
