import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findNames, readKnownNames } from './find-names.ts'

const table: readonly { name: string; given: string; expected: readonly string[] }[] = [
  {
    name: 'places called New',
    given: 'Yesterday New Corvane Harbour Master Anna Berg left the Bank of New Ortell for New Saltmere.',
    expected: ['New Corvane Harbour Master Anna Berg', 'Bank of New Ortell', 'New Saltmere'],
  },
  {
    name: 'a place called New that begins a sentence, and what is only new',
    given: 'They left New Corvane. New Corvane is shut. New Berg plans please Anna Berg who has a New idea.',
    expected: ['New Corvane', 'New Corvane', 'Berg', 'Anna Berg'],
  },
]

for (const { name, given, expected } of table)
  test(`names: ${name}`, () => {
    assert.deepEqual(findNames(given, readKnownNames(given, 'en'), 'en'), expected)
  })
