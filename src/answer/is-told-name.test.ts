import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isToldName } from './is-told-name.ts'

const table: readonly { what: string; name: string; sentence: string; expected: boolean }[] = [
  { what: 'one in a sentence', name: 'Anna Berg', sentence: 'Anna Berg left.', expected: true },
  { what: 'one that ends it', name: 'Anna Berg', sentence: '“It was Anna Berg.”', expected: true },
  { what: 'a link', name: 'Manage Letters', sentence: 'Daily Letters Manage Letters', expected: false },
  { what: 'a call', name: 'SEE ALSO', sentence: 'SEE ALSO a bridge that was shut.', expected: false },
  {
    what: 'networks to share it with',
    name: 'Twitter Pinterest',
    sentence: 'Share this on Twitter Pinterest The bridge was shut.',
    expected: false,
  },
  { what: 'an office', name: 'Ortell Gov', sentence: 'Ortell Gov. Anna Berg left.', expected: false },
  { what: 'a second one', name: 'Anna Berg', sentence: 'Ortell Gov. Anna Berg left.', expected: true },
]

for (const { what, name, sentence, expected } of table)
  test(`names that are told: ${what}`, () => {
    assert.equal(isToldName(name, sentence), expected)
  })
