import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toCountryOffset } from './to-country-offset.ts'

const cases = [
  { name: 'a country west of Greenwich', given: 'US', expected: -300 },
  { name: 'one that is half an hour off', given: 'IN', expected: 330 },
  { name: 'one in small letters', given: 'de', expected: 60 },
  { name: 'one at Greenwich', given: 'GB', expected: 0 },
  { name: 'none', given: undefined, expected: 0 },
  { name: 'nonsense', given: '', expected: 0 },
]

for (const { name, given, expected } of cases)
  test(`the clocks of ${name}`, () => assert.equal(toCountryOffset(given), expected))
