/** Which of a story's outlets go back to the same report: rows and lines of a drawing, and the same as a list. */

import { findSources } from '../../lib/find-sources.ts'
import type { Article } from '../../model/article.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { Origin, ReprintHead } from '../../model/reprint.ts'
import { type LoadedArticles, pick } from '../load/load-articles.ts'
import type { Frame } from '../views/frame.ts'
import type { OriginGroup, OriginLane, OriginLine, OriginsView } from '../views/origins-view.ts'
import { type LineSurroundings, presentOutletLink } from './present-article-line.ts'

// More rows than this are read as a list, not as a drawing.
const maxRows = 20

interface Told {
  readonly origin: Origin
  readonly articles: readonly Article[]
}

interface Loaded extends LoadedArticles {
  readonly origins: readonly Origin[]
  readonly reprints: readonly ReprintHead[]
}

/** The origins of a story, the largest first; undefined where one outlet alone tells it, or nobody has looked yet. */
export function presentOrigins(loaded: Loaded, frame: Frame): OriginsView | undefined {
  const around = { outlets: loaded.outlets, base: frame.base }
  const told = loaded.origins
    .map((origin) => ({ origin, articles: pick(loaded, origin.articleIds) }))
    .filter(({ articles }) => articles.length > 0)
    .sort((one, other) => countOutlets(other.articles) - countOutlets(one.articles))
  const articles = told.flatMap((one) => one.articles)
  if (countOutlets(articles) < 2) return undefined
  // A mark tells outlets of one origin apart from others; who stands alone needs none.
  const shared = told.filter((one) => countOutlets(one.articles) > 1)
  const rows = told.flatMap((one) => presentRows(one, markOf(shared, one), around))
  const shown = rows.slice(0, maxRows)
  const times = shown.flatMap((row) => row.points.map(({ at }) => at))
  return {
    from: Math.min(...times),
    to: Math.max(...times),
    rows: shown,
    lines: presentLines(loaded.reprints, shown),
    furtherOutlets: rows.length - shown.length,
    articleCount: articles.length,
    groups: shared.map((one) => presentGroup(one, markOf(shared, one), { around, frame })),
    alone: told
      .filter((one) => countOutlets(one.articles) === 1)
      .map(({ articles: [article] }) => presentOutletLink((article as Article).outletId, around)),
  }
}

function countOutlets(articles: readonly Article[]): number {
  return new Set(articles.map(({ outletId }) => outletId)).size
}

function markOf(shared: readonly Told[], told: Told): number | undefined {
  const at = shared.indexOf(told)
  return at === -1 ? undefined : at
}

/** A row an outlet, the earliest on top. */
function presentRows(
  { origin, articles }: Told,
  mark: number | undefined,
  around: LineSurroundings,
): OriginLane[] {
  const byOutlet = Map.groupBy(articles, ({ outletId }) => outletId)
  return [...byOutlet]
    .map(([id, own]) => ({
      outlet: presentOutletLink(id, around),
      mark,
      points: own.map((article) => ({
        id: article.id,
        at: article.publishedAt,
        isFirst: mark !== undefined && article.id === origin.firstId,
      })),
    }))
    .sort((one, other) => earliest(one) - earliest(other))
}

function earliest({ points }: OriginLane): number {
  return Math.min(...points.map(({ at }) => at))
}

/** From each text to the one that it was taken from, as far as both are drawn. */
function presentLines(reprints: readonly ReprintHead[], rows: readonly OriginLane[]): OriginLine[] {
  const places = new Map<ArticleId, OriginLine['from'] & { mark: number | undefined }>()
  for (const [row, { points, mark }] of rows.entries()) {
    for (const { id, at } of points) places.set(id, { row, at, mark })
  }
  return [...findSources([...places.keys()], reprints)].flatMap(([id, { firstId, kind }]) => {
    const [from, to] = [places.get(id), places.get(firstId)]
    return from && to ? [{ from, to, mark: to.mark, isWhole: kind === 'same text' }] : []
  })
}

function presentGroup(
  { origin, articles }: Told,
  mark: number | undefined,
  { around, frame }: { readonly around: LineSurroundings; readonly frame: Frame },
): OriginGroup {
  const { words } = frame
  const outletIds = [...new Set(articles.map(({ outletId }) => outletId))]
  const first = articles.find(({ id }) => id === origin.firstId)
  const name = first ? presentOutletLink(first.outletId, around).name : ''
  return {
    mark: mark ?? 0,
    outlets: outletIds.map((id) => presentOutletLink(id, around)),
    source: words.oneOrigin(outletIds.length, origin.agency ?? origin.cited ?? name),
    first: first && origin.clock ? words.wasFirst(name, origin.clock) : '',
  }
}
