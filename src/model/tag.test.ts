import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countAskedOutlets } from './tag.ts'

test('two outlets make a tag, one where there is no other, three of many', () => {
  assert.deepEqual([0, 1, 2, 3, 100, 101].map(countAskedOutlets), [0, 1, 2, 2, 2, 3])
})
