import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Article } from '../../model/article.ts'
import type { OutletId } from '../../model/ids.ts'
import type { Outlet } from '../../model/outlet.ts'
import { presentCoverage } from './present-coverage.ts'

/** `told(1, 30)`: an article of outlet 1 at moment 30. */
function told(outletId: number, publishedAt: number): Article {
  return { outletId, publishedAt } as Article
}

const outlets = new Map(
  Array.from({ length: 14 }, (_, id) => [id as OutletId, { name: `Outlet ${id}` } as Outlet]),
)

const present = (articles: readonly Article[]) => presentCoverage(articles, { outlets, base: '' })

describe('presentCoverage', () => {
  it('draws nothing where one outlet alone tells the story', () => {
    assert.equal(present([told(1, 10), told(1, 20)]), undefined)
  })

  it('puts the outlet that told it first on top, each with its times in order', () => {
    const view = present([told(1, 40), told(2, 10), told(1, 30), told(3, 20)])
    assert.deepEqual(
      view?.rows.map(({ outlet, times }) => [outlet, times]),
      [
        ['Outlet 2', [10]],
        ['Outlet 3', [20]],
        ['Outlet 1', [30, 40]],
      ],
    )
    assert.deepEqual([view?.from, view?.to, view?.articleCount], [10, 40, 4])
  })

  it('says how many outlets have no row of their own', () => {
    const view = present(Array.from({ length: 13 }, (_, id) => told(id, id)))
    assert.equal(view?.rows.length, 10)
    assert.equal(view?.furtherOutlets, 3)
  })
})
