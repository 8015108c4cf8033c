import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { judgePassword } from './judge-password.ts'

const cases = [
  { name: 'one of seven signs', given: 'seven77', expected: 'too short' },
  { name: 'one of seven signs that take two units each', given: '😀'.repeat(7), expected: 'too short' },
  { name: 'one of eight such signs', given: '🦊🐻🐼🐨🐯🦁🐮🐷', expected: undefined },
  { name: 'a sentence', given: 'the ferry leaves at nine', expected: undefined },
  { name: 'small letters alone', given: 'brückenzoll', expected: undefined },
  { name: 'one of 128 signs', given: 'ab'.repeat(64), expected: undefined },
  { name: 'one of 129 signs', given: `${'ab'.repeat(64)}c`, expected: 'too long' },
  { name: 'one of the commonest', given: 'password1', expected: 'too common' },
  { name: 'one of the commonest in large letters', given: 'PassWord1', expected: 'too common' },
  { name: 'one of the commonest in wide signs', given: 'ｐassword1', expected: 'too common' },
  { name: 'the name of the product and a year', given: 'Octavo-2026', expected: 'too common' },
  { name: 'a person’s names', given: 'annaberg!123', expected: 'too common' },
  { name: 'one with a name in it', given: 'anna rows at nine', expected: undefined },
]

describe('judgePassword', () => {
  for (const { name, given, expected } of cases)
    it(`calls ${name} ${expected ?? 'good'}`, () =>
      assert.equal(judgePassword(given, ['octavo', 'anna', 'berg', 'is']), expected))
})
