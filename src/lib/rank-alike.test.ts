import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertLinear } from '../../test/assert-linear.ts'
import { rankAlike } from './rank-alike.ts'

const all = [
  { name: 'across', vector: Int8Array.from([0, 127, 0, 0]) },
  { name: 'near', vector: Int8Array.from([120, 40, 0, 0]) },
  { name: 'same, and short', vector: Int8Array.from([12, 0, 0, 0]) },
  { name: 'of another model', vector: Int8Array.from([127, 0, 0, 0, 0]) },
  { name: 'empty', vector: Int8Array.from([0, 0, 0, 0]) },
  { name: 'opposite', vector: Int8Array.from([-127, 0, 0, 0]) },
]

test('the nearest come first by their direction, and what points elsewhere is none', () => {
  const found = rankAlike(all, Int8Array.from([127, 0, 0, 0]), 9)
  assert.deepEqual(
    found.map(({ name }) => name),
    ['same, and short', 'near'],
  )
})

test('only so many are named', () => {
  assert.equal(rankAlike(all, Int8Array.from([127, 1, 0, 0]), 1).length, 1)
})

test('cost grows with the number of vectors alone', () => {
  assertLinear(
    (length) => {
      const many = Array.from({ length }, (_, at) => ({ vector: new Int8Array(256).fill((at % 100) + 1) }))
      rankAlike(many, new Int8Array(256).fill(3), 8)
    },
    2000,
    'vectors',
  )
})
