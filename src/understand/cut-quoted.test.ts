import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertLinear } from '../../test/assert-linear.ts'
import { cutQuoted } from './cut-quoted.ts'

const cases: readonly { name: string; given: string; expected: string }[] = [
  {
    name: 'double marks of any form',
    given: 'Mayor: “We know” and «wir» and „we“',
    expected: 'Mayor:  and  and ',
  },
  {
    name: 'single marks, but no apostrophes',
    given: "‘We won’t go,’ says Ortell's mayor",
    expected: " says Ortell's mayor",
  },
  {
    name: 'nothing of a quote that is never closed',
    given: 'Mayor says “we know',
    expected: 'Mayor says “we know',
  },
]
for (const { name, given, expected } of cases)
  test(`what is quoted is cut: ${name}`, () => assert.equal(cutQuoted(given), expected))

test('marks that never close cost no more than their length', () => {
  for (const piece of ['‘a ', '“', " '"])
    assertLinear((length) => cutQuoted(piece.repeat(length)), 20_000, piece)
})
