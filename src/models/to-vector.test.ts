import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toVector } from './to-vector.ts'

test('numbers become bytes in their own scale', () => {
  assert.deepEqual(toVector([0.5, -0.25, 0, 0.1]), Int8Array.from([127, -63, 0, 25]))
})

for (const numbers of [
  [],
  [1, 2],
  [0, 0, 0, 0],
  [1, Number.NaN, 1, 1],
  [1, 2, 3, '4'],
  [1, 2, 3, null],
  'no',
  { 0: 1 },
  Array(9000).fill(1),
])
  test(`no direction: ${JSON.stringify(numbers).slice(0, 40)}`, () =>
    assert.equal(toVector(numbers), undefined))
