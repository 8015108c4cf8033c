import type { Article } from '../../model/article.ts'
import type { OutletId } from '../../model/ids.ts'
import type { CoverageView } from '../views/coverage-view.ts'
import { type LineSurroundings, presentOutletLink } from './present-article-line.ts'

// More rows than this are read as a list, not as a drawing.
const maxRows = 10

/** Who told a story when, the outlet that told it first on top; undefined where one outlet alone tells it. */
export function presentCoverage(
  articles: readonly Article[],
  around: LineSurroundings,
): CoverageView | undefined {
  const byOutlet = Map.groupBy(articles, (article) => article.outletId)
  if (byOutlet.size < 2) return undefined
  const rows = [...byOutlet].map(([id, told]) => toRow(id, told, around))
  rows.sort((one, other) => (one.times[0] ?? 0) - (other.times[0] ?? 0))
  const times = articles.map((article) => article.publishedAt)
  return {
    from: Math.min(...times),
    to: Math.max(...times),
    rows: rows.slice(0, maxRows),
    articleCount: articles.length,
    furtherOutlets: Math.max(0, rows.length - maxRows),
  }
}

function toRow(id: OutletId, told: readonly Article[], around: LineSurroundings) {
  const { name, href } = presentOutletLink(id, around)
  return { outlet: name, href, times: told.map((article) => article.publishedAt).sort((a, b) => a - b) }
}
