import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isSaying } from './is-saying.ts'

const cases = [
  { cue: 'said', expected: true },
  { cue: 'has also argued', expected: true },
  { cue: 'According to', expected: true },
  { cue: 'wants', expected: false },
  { cue: 'did not say', expected: false },
]

describe('isSaying', () => {
  for (const { cue, expected } of cases) test(cue, () => assert.equal(isSaying(cue), expected))
})
