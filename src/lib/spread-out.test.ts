import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { spreadOut } from './spread-out.ts'

const spread = (places: number, ...items: readonly string[]) =>
  spreadOut(items, (item) => [{ trait: item.charAt(0), places }])

describe('spreadOut', () => {
  it('moves back what shares a trait with what stands before it, as far as its places say', () => {
    assert.deepEqual(spread(2, 'a1', 'a2', 'b', 'c'), ['a1', 'b', 'a2', 'c'])
    assert.deepEqual(spread(9, 'a1', 'a2', 'b', 'c'), ['a1', 'b', 'c', 'a2'])
  })

  it('leaves the order where nothing is shared or sharing costs nothing, and nothing out', () => {
    assert.deepEqual(spread(2, 'a', 'b', 'c'), ['a', 'b', 'c'])
    assert.deepEqual(spread(0, 'a1', 'a2', 'b'), ['a1', 'a2', 'b'])
    assert.deepEqual(spread(5), [])
  })
})
