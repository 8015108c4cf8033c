import type { Correction } from '../model/correction.ts'
import type { ArticleId, CorrectionId, ReaderId, StoryId, Timestamp } from '../model/ids.ts'
import type { StoreReader, StoreWriter } from '../store/store.ts'
import { planUndoing, type Undoing } from '../understand/plan-undoing.ts'
import { listMembers } from './correct-stories.ts'
import type { UndoOutcome } from './correction-commands.ts'

/** Takes back what this reader said, and moves back what nothing else holds, in one transaction. */
export async function undoCorrection(
  writer: StoreWriter,
  { readerId, id }: { readonly readerId: ReaderId; readonly id: CorrectionId },
  now: Timestamp,
): Promise<UndoOutcome> {
  const correction = await writer.findCorrection(id)
  if (!correction || correction.undoneAt !== undefined || correction.readerId !== readerId)
    return { kind: 'nothing to undo' }
  const undoing = await describeUndoing(writer, correction)
  const { moves, hidesEarlier } = undoing ? planUndoing(undoing) : { moves: [], hidesEarlier: false }
  for (const move of moves) await writer.moveArticles({ ...move, now })
  await writer.undoCorrection(id, { undoneAt: now, hidesEarlier })
  const moved = moves.reduce((sum, { articleIds }) => sum + articleIds.length, 0)
  const here = undoing ? correction.sides.moved.filter((one) => undoing.storyOf.has(one)).length : 0
  return { kind: 'undone', moved, held: here - moved }
}

/** Undefined of two articles that are related again. */
async function describeUndoing(reader: StoreReader, correction: Correction): Promise<Undoing | undefined> {
  const { from, sides } = correction
  if (from === undefined) return undefined
  const storyOf = new Map<ArticleId, StoryId>()
  for (const { id, storyId } of await reader.listArticles([...sides.moved, ...sides.left, ...sides.joined]))
    if (storyId !== undefined) storyOf.set(id, storyId)
  const back = await findBack(reader, correction, from, storyOf)
  const members = new Map<StoryId, ArticleId[]>()
  for (const id of new Set([...storyOf.values(), back])) members.set(id, await listMembers(reader, id))
  const corrections = await reader.listCorrectionsOf([...members.values()].flat())
  return { correction, corrections, storyOf, members, from: back }
}

/** The story that they came from, or the one that it went into since, unless they are what went. */
async function findBack(
  reader: StoreReader,
  { sides }: Correction,
  from: StoryId,
  storyOf: ReadonlyMap<ArticleId, StoryId>,
): Promise<StoryId> {
  const now = await reader.findMergedInto(from)
  const isWithMoved = sides.moved.some((id) => storyOf.get(id) === now)
  return now === undefined || isWithMoved ? from : now
}
