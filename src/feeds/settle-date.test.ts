import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settlePublishedAt } from './settle-date.ts'

const seen = Date.UTC(2025, 0, 1)
const cases = [
  { name: 'stays as stated', given: Date.UTC(2024, 0, 1), expected: Date.UTC(2024, 0, 1) },
  { name: 'is the first sight where none is stated', given: undefined, expected: seen },
  { name: 'is the first sight where 1970 is stated', given: 0, expected: seen },
  { name: 'is the first sight where the future is stated', given: seen + 1, expected: seen },
] as const

for (const { name, given, expected } of cases) {
  test(`an article's date ${name}`, () => assert.equal(settlePublishedAt(given, seen), expected))
}
