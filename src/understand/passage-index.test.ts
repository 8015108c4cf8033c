import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ArticleId, OutletId } from '../model/ids.ts'
import {
  addToPassageIndex,
  createPassageIndex,
  forgetText,
  forgetTextsBefore,
  type IndexedText,
  readSharing,
} from './passage-index.ts'
import { reprintSettings } from './reprint-settings.ts'

const dayMs = 86_400_000
const text = (id: number, outlet: number, day = 0): IndexedText => ({
  articleId: id as ArticleId,
  outletId: outlet as OutletId,
  publishedAt: day * dayMs,
})
const prints = Array.from({ length: 10 }, (_, at) => 1000 + at)

describe('passage index', () => {
  it('finds who shares most first, and nobody who shares a single fingerprint', () => {
    const index = createPassageIndex(reprintSettings)
    addToPassageIndex(index, text(1, 1), prints.slice(0, 3))
    addToPassageIndex(index, text(2, 2), prints.slice(0, 8))
    addToPassageIndex(index, text(3, 3), [...prints.slice(9), 1, 2, 3])
    assert.deepEqual(readSharing(index, text(4, 4), prints).articleIds, [2, 1])
  })

  it('asks a short text for a single one', () => {
    const index = createPassageIndex(reprintSettings)
    addToPassageIndex(index, text(1, 1), prints)
    assert.deepEqual(readSharing(index, text(2, 2), prints.slice(0, 1)).articleIds, [1])
  })

  it('compares nothing that is more than the window apart, in whatever order it is read', () => {
    const index = createPassageIndex(reprintSettings)
    addToPassageIndex(index, text(1, 1, 0), prints)
    addToPassageIndex(index, text(2, 2, 40), prints)
    assert.deepEqual(readSharing(index, text(3, 3, 30), prints).articleIds, [2])
  })

  it('takes what one outlet prints on three days, or all on five, as a habit', () => {
    const own = createPassageIndex(reprintSettings)
    for (const day of [1, 2, 3]) addToPassageIndex(own, text(day, 1, day), prints)
    assert.equal(readSharing(own, text(9, 2, 3), prints).habits.size, prints.length)
    assert.deepEqual(readSharing(own, text(9, 2, 3), prints).articleIds, [])
    const many = createPassageIndex(reprintSettings)
    for (const day of [1, 2, 3, 4, 5]) addToPassageIndex(many, text(day, day, day), prints)
    assert.equal(readSharing(many, text(9, 9, 5), prints).habits.size, prints.length)
  })

  it('takes what one outlet prints in eight texts of a day as a habit', () => {
    const index = createPassageIndex(reprintSettings)
    for (const id of [1, 2, 3, 4, 5, 6, 7]) addToPassageIndex(index, text(id, 1), prints)
    assert.equal(readSharing(index, text(99, 99), prints).habits.size, 0)
    addToPassageIndex(index, text(8, 1), prints)
    assert.equal(readSharing(index, text(99, 99), prints).habits.size, prints.length)
  })

  it('takes what fifty outlets print on two days as a report', () => {
    const index = createPassageIndex(reprintSettings)
    for (let at = 1; at <= 50; at++) addToPassageIndex(index, text(at, at, at % 2), prints)
    const { articleIds, habits } = readSharing(index, text(99, 99, 1), prints)
    assert.equal(habits.size, 0)
    assert.equal(articleIds.length, reprintSettings.maxCandidates)
  })

  it('knows an article by its latest text alone', () => {
    const index = createPassageIndex(reprintSettings)
    addToPassageIndex(index, text(1, 1), prints)
    addToPassageIndex(index, text(1, 1), [1, 2, 3])
    assert.deepEqual(readSharing(index, text(2, 2), prints).articleIds, [])
    assert.deepEqual(readSharing(index, text(2, 2), [1, 2, 3]).articleIds, [1])
    assert.deepEqual(readSharing(index, text(1, 1), [1, 2, 3]).articleIds, [])
  })

  it('lets go of what was read first, what is told to go and what is old', () => {
    const index = createPassageIndex({ ...reprintSettings, maxTexts: 3 })
    for (const id of [1, 2, 3, 4]) addToPassageIndex(index, text(id, id, id), prints)
    const listKnown = () => [...index.texts.values()].map(({ articleId }) => articleId)
    assert.deepEqual(listKnown(), [2, 3, 4])
    forgetText(index, 3 as ArticleId)
    forgetTextsBefore(index, 3 * dayMs)
    assert.deepEqual(listKnown(), [4])
    assert.deepEqual(readSharing(index, text(9, 9, 4), prints).articleIds, [4])
  })
})
