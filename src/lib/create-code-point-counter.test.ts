import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCodePointCounter } from './create-code-point-counter.ts'

test('offsets count an emoji once, also where it is cut', () => {
  const count = createCodePointCounter('a😀b😀')
  assert.deepEqual([0, 1, 2, 3, 4, 6].map(count), [0, 1, 2, 2, 3, 4])
})
