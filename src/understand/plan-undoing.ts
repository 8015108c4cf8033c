import type { Correction } from '../model/correction.ts'
import type { ArticleId, CorrectionId, StoryId } from '../model/ids.ts'
import {
  type CorrectionIndex,
  createCorrectionIndex,
  findObjection,
  findVerdict,
  groupTogether,
  listDistinct,
} from './correction-index.ts'

export interface Undoing {
  readonly correction: Correction
  /** All that is known of the articles below. */
  readonly corrections: readonly Correction[]
  /** All articles of the stories where those are that `listTakenBack` names, and between which they were moved. */
  readonly members: ReadonlyMap<StoryId, readonly ArticleId[]>
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
 * Which articles go back where they were when a correction is taken back, with those that it held there when others were.
 * Those that another correction holds stay. What was said before it holds again, unless stories have gone on so that it
 * cannot.
 */
export function planUndoing(undoing: Undoing): UndoingPlan {
  const index = createIndex(undoing, false)
  const places = goBack(undoing, index)
  if (!isBroken(undoing, index, places)) return { moves: listMoves(undoing, places), hidesEarlier: false }
  return { moves: listMoves(undoing, goBack(undoing, createIndex(undoing, true))), hidesEarlier: true }
}

/**
 * The correction, and those that were taken back while it stood, or while one of these did: what they moved may have been
 * held. The newest first, so that what several of them moved ends where the first took it from.
 */
export function listTakenBack({ correction, corrections }: Omit<Undoing, 'members'>): Correction[] {
  const before = corrections.filter(({ id, undoneAt }) => undoneAt !== undefined && id !== correction.id)
  const found = [correction]
  let since = correction.correctedAt
  for (const one of before.sort((a, b) => Number(b.undoneAt) - Number(a.undoneAt))) {
    if (Number(one.undoneAt) < since) break
    found.push(one)
    since = Math.min(since, one.correctedAt)
  }
  return found.filter(({ from }) => from !== undefined).sort((a, b) => b.id - a.id)
}

function createIndex({ correction, corrections }: Undoing, hidesEarlier: boolean): CorrectionIndex {
  const others = corrections.filter(({ id }) => id !== correction.id)
  return createCorrectionIndex([...others, { ...correction, undoneAt: 0, hidesEarlier }])
}

/** Where articles are, as far as the plan has come. */
interface Places {
  readonly storyOf: Map<ArticleId, StoryId>
  readonly members: Map<StoryId, Set<ArticleId>>
}

function goBack(undoing: Undoing, index: CorrectionIndex): Places {
  const members = new Map([...undoing.members].map(([id, articles]) => [id, new Set(articles)]))
  const storyOf = new Map(
    [...members].flatMap(([id, articles]) => [...articles].map((one) => [one, id] as const)),
  )
  const places = { storyOf, members }
  const holders = listHolders(undoing)
  for (const taken of listTakenBack(undoing)) {
    const back = findBack(undoing, taken, places)
    const going = taken.sides.moved.filter((id) => storyOf.has(id) && (holders.get(id) ?? 0) < taken.id)
    for (const [from, ids] of Map.groupBy(going, (id) => storyOf.get(id) as StoryId))
      if (from !== back) moveUnheld(ids, { from, to: back, index, places })
  }
  return places
}

/** The last correction that moved an article and stands. */
function listHolders({ correction, corrections }: Undoing): Map<ArticleId, CorrectionId> {
  const standing = corrections.filter((one) => isStanding(one, correction)).sort((a, b) => a.id - b.id)
  return new Map(standing.flatMap(({ id, sides }) => sides.moved.map((article) => [article, id] as const)))
}

function isStanding({ id, undoneAt, from }: Correction, taken: Correction): boolean {
  return undoneAt === undefined && from !== undefined && id !== taken.id
}

interface Way {
  readonly from: StoryId
  readonly to: StoryId
  readonly index: CorrectionIndex
  readonly places: Places
}

/** Articles that belong together go together; a correction that holds some of them does not hold the others. */
function moveUnheld(ids: readonly ArticleId[], { from, to, index, places }: Way): void {
  const here = places.members.get(from) ?? new Set()
  const there = places.members.get(to) ?? new Set()
  places.members.set(to, there)
  for (const moved of groupTogether(index, ids)) {
    const going = new Set(moved)
    const left = [...here].filter((id) => !going.has(id))
    if (findObjection(index, { moved, left, joined: [...there] })) continue
    for (const id of moved) {
      here.delete(id)
      there.add(id)
      places.storyOf.set(id, to)
    }
  }
}

/**
 * Where most of those are now that the articles were taken from: a machine may have moved them. Where persons did so it
 * is the story itself, or where it went as a whole.
 */
function findBack(undoing: Undoing, { from, sides }: Correction, places: Places): StoryId {
  const there = findMost(places, sides.left, listMovedBy(undoing))
  if (there !== undefined || places.members.get(from as StoryId)?.size) return there ?? (from as StoryId)
  const whole = undoing.corrections.findLast(
    (one) => one.from === from && isWhole(one) && isStanding(one, undoing.correction),
  )
  return (whole && findMost(places, whole.sides.moved)) ?? (from as StoryId)
}

function findMost({ storyOf }: Places, ids: readonly ArticleId[], without?: ReadonlySet<ArticleId>) {
  const asked = ids.filter((id) => !without?.has(id)).flatMap((id) => storyOf.get(id) ?? [])
  const counts = [...Map.groupBy(asked, (id) => id)].sort(([, a], [, b]) => b.length - a.length)
  return counts[0]?.[0]
}

/** What persons moved, as far as that stands or is taken back here. */
function listMovedBy(undoing: Undoing): Set<ArticleId> {
  const standing = undoing.corrections.filter((one) => isStanding(one, undoing.correction))
  return new Set([...standing, ...listTakenBack(undoing)].flatMap(({ sides }) => sides.moved))
}

/** Whether all articles of a story went. */
function isWhole({ kind, sides }: Correction): boolean {
  return kind === 'merge' || (kind === 'move' && sides.left.length === 0)
}

/** Only of two articles that the correction names can anything else hold once it is gone. */
function isBroken({ correction }: Undoing, corrections: CorrectionIndex, { storyOf }: Places): boolean {
  const { moved, left, joined } = correction.sides
  const placeOf = (id: ArticleId) => storyOf.get(id) as StoryId
  const here = [...moved, ...left, ...joined].filter((id) => storyOf.has(id))
  const named = listDistinct(corrections, here, placeOf)
  return named.some((one, at) =>
    named.slice(at + 1).some((other) => {
      const verdict = findVerdict(corrections, one, other)
      return verdict !== undefined && (verdict.belong === 'together') !== (placeOf(one) === placeOf(other))
    }),
  )
}

function listMoves({ members }: Undoing, { storyOf }: Places): PlannedMove[] {
  return [...members].flatMap(([from, articles]) => {
    const gone = articles.filter((id) => storyOf.get(id) !== from)
    const byStory = Map.groupBy(gone, (id) => storyOf.get(id) as StoryId)
    return [...byStory].map(([to, articleIds]) => ({ articleIds, from, to }))
  })
}
