import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listWithin } from './list-within.ts'

const spans = [0, 5, 10, 15].map((start) => ({ start, end: start + 4 }))

test('spans within a stretch are those that begin and end in it', () => {
  const startsIn = (start: number, end: number) => listWithin(spans, { start, end }).map((one) => one.start)
  assert.deepEqual(startsIn(5, 14), [5, 10])
  assert.deepEqual(startsIn(6, 13), [])
  assert.deepEqual(startsIn(0, 100), [0, 5, 10, 15])
  assert.deepEqual(startsIn(20, 100), [])
})
