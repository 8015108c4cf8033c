import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSameSecret } from './is-same-secret.ts'

const cases = [
  { given: 'open sesame', expected: true },
  { given: 'open sesam', expected: false },
  { given: 'Open sesame', expected: false },
  { given: '', expected: false },
]

for (const { given, expected } of cases)
  test(`“${given}” is ${expected ? 'the' : 'not the'} secret`, () =>
    assert.equal(isSameSecret(given, 'open sesame'), expected))
