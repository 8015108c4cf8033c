import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readMaxAge } from './read-max-age.ts'

const now = Date.UTC(2026, 0, 2, 12)

describe('how long an answer stays fresh', () => {
  const cases: { name: string; given: Record<string, string>; expected: number | undefined }[] = [
    { name: 'max-age says', given: { 'cache-control': 'public, max-age=600' }, expected: 600_000 },
    {
      name: 'its age is taken off',
      given: { 'cache-control': 'max-age=600', age: '200' },
      expected: 400_000,
    },
    { name: 'never below nothing', given: { 'cache-control': 'max-age=6', age: '200' }, expected: 0 },
    {
      name: 'the shared max-age is not ours',
      given: { 'cache-control': 's-maxage=60' },
      expected: undefined,
    },
    {
      name: 'no-cache promises nothing',
      given: { 'cache-control': 'no-cache, max-age=600' },
      expected: undefined,
    },
    {
      name: 'Expires counts from Date, whatever our clock says',
      given: { expires: 'Thu, 01 Jan 2015 00:10:00 GMT', date: 'Thu, 01 Jan 2015 00:00:00 GMT' },
      expected: 600_000,
    },
    {
      name: 'Expires without Date counts from now',
      given: { expires: 'Fri, 02 Jan 2026 12:10:00 GMT' },
      expected: 600_000,
    },
    { name: 'Expires that is no date is ignored', given: { expires: 'never' }, expected: undefined },
    { name: 'nothing is said', given: {}, expected: undefined },
  ]
  for (const { name, given, expected } of cases) {
    test(name, () =>
      assert.equal(
        readMaxAge((header) => given[header], now),
        expected,
      ),
    )
  }
})
