/** What persons have said of stories, as who places articles remembers it: by article, newest first. */

import type { Correction, CorrectionSide, CorrectionSides } from '../model/correction.ts'
import type { ArticleId, CorrectionId } from '../model/ids.ts'

export interface CorrectionIndex {
  readonly byId: Map<CorrectionId, HeldCorrection>
  readonly byArticle: Map<ArticleId, HeldCorrection[]>
  /** Of the latest that was learnt. */
  change: number
}

interface HeldCorrection {
  readonly correction: Correction
  readonly sides: ReadonlyMap<ArticleId, CorrectionSide>
}

/** Whether two articles belong in one story, and who says so. */
export interface Verdict {
  readonly belong: 'together' | 'apart'
  readonly correction: Correction
}

/** Knows what these say. */
export function createCorrectionIndex(corrections: Iterable<Correction> = []): CorrectionIndex {
  const index = { byId: new Map(), byArticle: new Map(), change: 0 }
  learnCorrections(index, corrections)
  return index
}

/** Learns of corrections that were made or taken back, in any order. */
export function learnCorrections(index: CorrectionIndex, corrections: Iterable<Correction>): void {
  for (const correction of corrections) {
    index.change = Math.max(index.change, correction.change)
    forget(index, correction.id)
    // Those that are about relations and events say nothing of what a story is.
    if (correction.kind === 'unrelated' || correction.kind === 'other event') continue
    if (correction.undoneAt === undefined || correction.hidesEarlier) hold(index, correction)
  }
}

function hold({ byId, byArticle }: CorrectionIndex, correction: Correction): void {
  const { moved, left, joined } = correction.sides
  const held: HeldCorrection = {
    correction,
    sides: new Map<ArticleId, CorrectionSide>([
      ...moved.map((id) => [id, 'moved'] as const),
      ...left.map((id) => [id, 'left'] as const),
      ...joined.map((id) => [id, 'joined'] as const),
    ]),
  }
  byId.set(correction.id, held)
  for (const id of held.sides.keys()) {
    const others = byArticle.get(id) ?? []
    byArticle.set(
      id,
      [...others, held].sort((a, b) => b.correction.id - a.correction.id),
    )
  }
}

function forget({ byId, byArticle }: CorrectionIndex, id: CorrectionId): void {
  const held = byId.get(id)
  if (!held) return
  byId.delete(id)
  for (const articleId of held.sides.keys()) {
    const left = byArticle.get(articleId)?.filter((one) => one !== held) ?? []
    if (left.length > 0) byArticle.set(articleId, left)
    else byArticle.delete(articleId)
  }
}

/** What was said last of two articles; undefined where nobody said anything. */
export function findVerdict(
  { byArticle }: CorrectionIndex,
  one: ArticleId,
  other: ArticleId,
): Verdict | undefined {
  for (const { correction, sides } of byArticle.get(one) ?? []) {
    const belong = judge(sides.get(one), sides.get(other))
    if (belong) return correction.undoneAt === undefined ? { belong, correction } : undefined
  }
  return undefined
}

function judge(one?: CorrectionSide, other?: CorrectionSide): Verdict['belong'] | undefined {
  if (!one || !other) return undefined
  if (one !== 'left' && other !== 'left') return 'together'
  return one === 'moved' || other === 'moved' ? 'apart' : undefined
}

/**
 * The correction that a change of stories would go against; undefined where it may be made. `moved` are to go from beside
 * those that are `left` into the story of those that are `joined`: a merge leaves none, a split joins none.
 */
export function findObjection(
  index: CorrectionIndex,
  { moved, left, joined }: CorrectionSides,
): Correction | undefined {
  const [going, staying, there] = [moved, left, joined].map((ids) => listDistinct(index, ids)) as Three
  for (const one of going)
    for (const [others, against] of [
      [staying, 'together'],
      [there, 'apart'],
    ] as const)
      for (const other of others) {
        const verdict = findVerdict(index, one, other)
        if (verdict?.belong === against) return verdict.correction
      }
  return undefined
}

type Three = [ArticleId[], ArticleId[], ArticleId[]]

/**
 * One article for all that were said the same of: a story of thousands that was parted has two kinds. Those of which
 * nothing was said are left out. What `tellApart` says of an article keeps it from others.
 */
export function listDistinct(
  index: CorrectionIndex,
  ids: Iterable<ArticleId>,
  tellApart: (id: ArticleId) => number = () => 0,
): ArticleId[] {
  const distinct = new Map<string, ArticleId>()
  for (const id of ids) {
    const said = toSaid(index, id)
    if (said) distinct.set(`${said} ${tellApart(id)}`, id)
  }
  return [...distinct.values()]
}

/** What was said of an article, as a text; empty where nothing was. */
function toSaid({ byArticle }: CorrectionIndex, id: ArticleId): string {
  return (
    byArticle
      .get(id)
      ?.map(({ correction, sides }) => `${correction.id} ${sides.get(id)}`)
      .join() ?? ''
  )
}

/** The articles in groups, such that those of two groups need not stay together. */
export function groupTogether(index: CorrectionIndex, ids: Iterable<ArticleId>): ArticleId[][] {
  let groups: ArticleId[][][] = []
  // One of those of which the same was said speaks for all.
  for (const alike of Map.groupBy(ids, (id) => toSaid(index, id)).values()) {
    const isBound = (group: ArticleId[][]) =>
      group.some(
        ([one]) => findVerdict(index, one as ArticleId, alike[0] as ArticleId)?.belong === 'together',
      )
    const [bound, free] = [groups.filter(isBound), groups.filter((group) => !isBound(group))]
    groups = [...free, [...bound.flat(), alike]]
  }
  return groups.map((group) => group.flat())
}
