import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertLinear } from '../../test/assert-linear.ts'
import type { Correction, CorrectionSides } from '../model/correction.ts'
import type { ArticleId } from '../model/ids.ts'
import { createCorrectionIndex, findObjection, learnCorrections } from './correction-index.ts'

function correct(id: number, sides: Record<string, readonly number[]>, said: object = {}): Correction {
  const whole = { moved: [], left: [], joined: [], ...sides } as unknown as CorrectionSides
  const told = {
    id,
    readerId: 1,
    kind: 'split',
    correctedAt: 0,
    undoneAt: undefined,
    hidesEarlier: false,
    change: id,
  }
  return { ...told, from: 1, to: 2, sides: whole, ...said } as unknown as Correction
}

const split = correct(1, { moved: [1, 2], left: [3, 4] })
const merge = correct(2, { moved: [1], joined: [3] }, { kind: 'merge' })

const cases: { name: string; told: Correction[]; move: Record<string, number[]>; expected?: number }[] = [
  { name: 'nothing said, nothing forbidden', told: [], move: { moved: [1], left: [2], joined: [3] } },
  { name: 'what was parted is not joined', told: [split], move: { moved: [2], joined: [9, 4] }, expected: 1 },
  { name: 'nor from the other side', told: [split], move: { moved: [4], joined: [1] }, expected: 1 },
  {
    name: 'those that were moved stay together',
    told: [split],
    move: { moved: [1], left: [2] },
    expected: 1,
  },
  { name: 'those that were left may part', told: [split], move: { moved: [3], left: [4] } },
  { name: 'what was joined is not parted', told: [merge], move: { moved: [3], left: [1] }, expected: 2 },
  { name: 'what was said last holds', told: [split, merge], move: { moved: [1], joined: [3] } },
  { name: 'of those two alone', told: [merge, split], move: { moved: [2], joined: [3] }, expected: 1 },
  {
    name: 'a correction that was taken back says nothing',
    told: [split, { ...split, undoneAt: 5, change: 3 }],
    move: { moved: [1], joined: [3] },
  },
  {
    name: 'nor does what was said before it where stories went on',
    told: [split, merge, { ...merge, undoneAt: 5, hidesEarlier: true, change: 3 }],
    move: { moved: [1], joined: [3] },
  },
  {
    name: 'what was said before it holds again',
    told: [split, merge, { ...merge, undoneAt: 5, change: 3 }],
    move: { moved: [1], joined: [3] },
    expected: 1,
  },
  {
    name: 'articles that are not related may still be of one story',
    told: [correct(3, { moved: [1], left: [3] }, { kind: 'unrelated' })],
    move: { moved: [1], joined: [3] },
  },
]

for (const { name, told, move, expected } of cases)
  test(name, () => {
    const index = createCorrectionIndex()
    learnCorrections(index, told)
    const whole = { moved: [], left: [], joined: [], ...move } as unknown as CorrectionSides
    assert.equal(findObjection(index, whole)?.id, expected)
    assert.equal(index.change, Math.max(0, ...told.map(({ change }) => change)))
    assert.equal(index.byArticle.has(99 as ArticleId), false)
  })

test('a story of thousands that was parted costs no more than its articles', () => {
  const list = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => (from + at) as ArticleId)
  assertLinear(
    (count) => {
      const [moved, left] = [list(0, count), list(count, count)]
      const index = createCorrectionIndex([correct(1, { moved, left })])
      assert.equal(
        findObjection(index, { moved: list(2 * count, count), left: [], joined: [...left, ...moved] }),
        undefined,
      )
      assert.equal(findObjection(index, { moved: moved.toReversed(), left: [], joined: left })?.id, 1)
    },
    4000,
    'an objection',
  )
})
