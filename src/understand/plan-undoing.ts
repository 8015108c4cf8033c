import type { Correction } from '../model/correction.ts'
import type { ArticleId, StoryId } from '../model/ids.ts'
import {
  type CorrectionIndex,
  createCorrectionIndex,
  findObjection,
  findVerdict,
  listDistinct,
} from './correction-index.ts'

export interface Undoing {
  readonly correction: Correction
  /** All that is known of its articles and of those that they are with now. */
  readonly corrections: readonly Correction[]
  /** Where the correction's articles are now, those that are still here. */
  readonly storyOf: ReadonlyMap<ArticleId, StoryId>
  /** All articles of these stories, and of the one that they were taken from. */
  readonly members: ReadonlyMap<StoryId, readonly ArticleId[]>
  /** The story that they were taken from. */
  readonly from: StoryId
}

export interface UndoingPlan {
  readonly moves: readonly PlannedMove[]
  readonly hidesEarlier: boolean
}

export interface PlannedMove {
  readonly articleIds: readonly ArticleId[]
  readonly from: StoryId
  readonly to: StoryId
}

/**
 * Which articles go back where they were when a correction is taken back. Those that another correction holds stay. What
 * was said before it holds again, unless stories have gone on so that it cannot.
 */
export function planUndoing(undoing: Undoing): UndoingPlan {
  const without = index(undoing, false)
  const moves = planMoves(undoing, without)
  if (!isBroken(undoing, without, moves)) return { moves, hidesEarlier: false }
  return { moves: planMoves(undoing, index(undoing, true)), hidesEarlier: true }
}

function index({ correction, corrections }: Undoing, hidesEarlier: boolean): CorrectionIndex {
  const others = corrections.filter(({ id }) => id !== correction.id)
  return createCorrectionIndex([...others, { ...correction, undoneAt: 0, hidesEarlier }])
}

function planMoves(undoing: Undoing, corrections: CorrectionIndex): PlannedMove[] {
  const { correction, storyOf, members } = undoing
  const back = findBack(undoing)
  const moves: PlannedMove[] = []
  const joined = [...(members.get(back) ?? [])]
  const moved = correction.sides.moved.filter((id) => storyOf.has(id))
  for (const [from, articleIds] of Map.groupBy(moved, (id) => storyOf.get(id) as StoryId)) {
    if (from === back) continue
    const going = new Set(articleIds)
    const left = members.get(from)?.filter((id) => !going.has(id)) ?? []
    if (findObjection(corrections, { moved: articleIds, left, joined })) continue
    moves.push({ articleIds, from, to: back })
    joined.push(...articleIds)
  }
  return moves
}

/** Where most of those are now that the articles were taken from: a machine may have moved them. */
function findBack({ correction, storyOf, from }: Undoing): StoryId {
  const places = correction.sides.left.flatMap((id) => storyOf.get(id) ?? [])
  const counts = [...Map.groupBy(places, (id) => id)].sort(([, a], [, b]) => b.length - a.length)
  return counts[0]?.[0] ?? from
}

/** Only of two articles that the correction names can anything else hold once it is gone. */
function isBroken(
  { storyOf }: Undoing,
  corrections: CorrectionIndex,
  moves: readonly PlannedMove[],
): boolean {
  const places = new Map(storyOf)
  for (const { articleIds, to } of moves) for (const id of articleIds) places.set(id, to)
  const placeOf = (id: ArticleId) => places.get(id) as StoryId
  const named = listDistinct(corrections, places.keys(), placeOf)
  return named.some((one, at) =>
    named.slice(at + 1).some((other) => {
      const verdict = findVerdict(corrections, one, other)
      return verdict !== undefined && (verdict.belong === 'together') !== (placeOf(one) === placeOf(other))
    }),
  )
}
