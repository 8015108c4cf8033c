import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type OwnMark, toLater } from './own-mark.ts'

const fields = { value: fc.constantFrom('follow', 'mute', 'none'), at: fc.integer({ min: 0, max: 3 }) }
// Records without a prototype are never equal to those with one.
const mark = fc.record(fields, { noNullPrototype: true })

function takeAll(marks: readonly OwnMark[]): OwnMark | undefined {
  return marks.reduce<OwnMark | undefined>(toLater, undefined)
}

test('marks come to the same in any order, and however often each comes', () => {
  const shuffled = fc
    .array(mark, { minLength: 1, maxLength: 6 })
    .chain((marks) =>
      fc.tuple(
        fc.constant(marks),
        fc.shuffledSubarray([...marks, ...marks], { minLength: marks.length * 2 }),
      ),
    )
  fc.assert(fc.property(shuffled, ([marks, again]) => assert.deepEqual(takeAll(again), takeAll(marks))))
})

test('a mark that was made later holds, whatever it says', () => {
  assert.equal(toLater({ value: 'none', at: 1 }, { value: 'follow', at: 2 }).value, 'follow')
  assert.equal(toLater({ value: 'follow', at: 2 }, { value: 'none', at: 1 }).value, 'follow')
  assert.equal(toLater(undefined, { value: 'mute', at: 0 }).value, 'mute')
})
