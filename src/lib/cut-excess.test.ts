import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutExcess } from './cut-excess.ts'

const cases = [
  {
    name: 'cuts divs in one another',
    given: `<p>a</p>${'<div>'.repeat(9000)}b`,
    expected: `<p>a</p>${'<div>'.repeat(5000)}`,
  },
  { name: 'keeps a long row of elements', given: '<b>a</b>'.repeat(9000), expected: '<b>a</b>'.repeat(9000) },
  {
    name: 'keeps a long row of paragraphs that are not closed',
    given: '<p>a<br>'.repeat(9000),
    expected: '<p>a<br>'.repeat(9000),
  },
  { name: 'cuts a text without end', given: 'ab'.repeat(600_000), expected: 'ab'.repeat(500_000) },
  { name: 'keeps what is short', given: '<div>a', expected: '<div>a' },
] as const

for (const { name, given, expected } of cases) {
  test(`the limit of html ${name}`, () => assert.equal(cutExcess(given), expected))
}
