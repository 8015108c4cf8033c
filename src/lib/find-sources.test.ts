import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ArticleId } from '../model/ids.ts'
import type { ReprintHead } from '../model/reprint.ts'
import { findSources, rootOf, shareTaken } from './find-sources.ts'

const ids = [1, 2, 3, 4] as ArticleId[]
const pair = (
  later: number,
  earlier: number,
  { first = earlier, ofLater = 0.9, ofEarlier = 0.9, kind = 'derived' as ReprintHead['kind'] } = {},
): ReprintHead => ({
  ...{ laterId: later as ArticleId, earlierId: earlier as ArticleId, firstId: first as ArticleId, kind },
  ...{
    agency: undefined,
    clock: 'published',
    containment: { ofLater, ofEarlier },
    ownWords: 90,
    confidence: 1,
  },
})
const listSources = (reprints: ReprintHead[]) =>
  [...findSources(ids, reprints)].map(([id, { firstId }]) => [id, firstId]).sort()

describe('findSources', () => {
  const cases = [
    { name: 'names none where nothing was taken', given: [], expected: [] },
    {
      name: 'takes the one in which most of the words stand',
      given: [pair(3, 1, { ofLater: 0.6 }), pair(3, 2, { ofLater: 0.8 })],
      expected: [[3, 2]],
    },
    {
      name: 'goes by who was first, not by who was read first',
      given: [pair(2, 1, { first: 2 })],
      expected: [[1, 2]],
    },
    {
      name: 'takes neither shared passages nor a common source for taking',
      given: [pair(2, 1, { kind: 'shares passages' }), pair(3, 1, { kind: 'common source' })],
      expected: [],
    },
    { name: 'leaves out what is elsewhere', given: [pair(9, 1), pair(2, 9)], expected: [] },
    {
      name: 'closes no circle, though clocks may tell of one',
      given: [pair(2, 1), pair(3, 2, { ofLater: 0.8 }), pair(3, 1, { first: 3, ofEarlier: 0.7 })],
      expected: [
        [2, 1],
        [3, 2],
      ],
    },
  ]
  for (const { name, given, expected } of cases) {
    it(name, () => assert.deepEqual(listSources(given), expected))
  }

  it('leads along the way to an article that is made from none', () => {
    const sources = findSources(ids, [pair(2, 1), pair(3, 2)])
    assert.deepEqual(
      ids.map((id) => rootOf(sources, id)),
      [1, 1, 1, 4],
    )
  })

  it('tells the share of the one that was not first', () => {
    assert.equal(shareTaken(pair(2, 1, { ofLater: 0.5, ofEarlier: 0.2 })), 0.5)
    assert.equal(shareTaken(pair(2, 1, { first: 2, ofLater: 0.5, ofEarlier: 0.2 })), 0.2)
  })
})
