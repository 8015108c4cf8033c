import type { Correction } from '../model/correction.ts'
import type { ArticleId, CorrectionId, StoryId, Timestamp } from '../model/ids.ts'
import type { StoreReader, StoreWriter } from '../store/store.ts'
import { listTakenBack, planUndoing, type Undoing } from '../understand/plan-undoing.ts'
import { listMembers } from './correct-stories.ts'
import type { UndoOutcome } from './correction-commands.ts'
import { rejoinEvent } from './part-event.ts'

/** Takes back what was said, whoever said it, and moves back what nothing else holds, in one transaction. */
export async function undoCorrection(
  writer: StoreWriter,
  id: CorrectionId,
  now: Timestamp,
): Promise<UndoOutcome> {
  const correction = await writer.findCorrection(id)
  if (!correction || correction.undoneAt !== undefined) return { kind: 'nothing to undo' }
  const undoing = await describeUndoing(writer, correction)
  const { moves, hidesEarlier } = planUndoing(undoing)
  for (const move of moves) await writer.moveArticles({ ...move, now })
  await writer.undoCorrection(id, { undoneAt: now, hidesEarlier })
  if (correction.kind === 'other event') await rejoinEvent(writer, correction, now)
  const moved = new Set(moves.flatMap(({ articleIds }) => articleIds))
  const here = new Set([...undoing.members.values()].flat())
  const held = correction.sides.moved.filter((one) => here.has(one) && !moved.has(one))
  return { kind: 'undone', moved: moved.size, held: correction.from === undefined ? 0 : held.length }
}

/** All that there is to know, story by story, until nothing leads to another one. */
async function describeUndoing(reader: StoreReader, correction: Correction): Promise<Undoing> {
  const members = new Map<StoryId, ArticleId[]>()
  let corrections: readonly Correction[] = [correction]
  while (true) {
    const stories = await listStoriesOf(reader, listTakenBack({ correction, corrections }))
    const unknown = [...stories].filter((id) => !members.has(id))
    if (unknown.length === 0) return { correction, corrections, members }
    for (const id of unknown) members.set(id, await listMembers(reader, id))
    corrections = await reader.listCorrectionsOf([...members.values()].flat())
  }
}

/** Where the articles of the corrections are, and between which stories they were moved. */
async function listStoriesOf(reader: StoreReader, corrections: readonly Correction[]): Promise<Set<StoryId>> {
  const named = corrections.flatMap(({ sides }) => [...sides.moved, ...sides.left, ...sides.joined])
  const articles = await reader.listArticles([...new Set(named)])
  const between = corrections.flatMap(({ from, to }) => [from, to])
  return new Set([...articles.map(({ storyId }) => storyId), ...between].filter((id) => id !== undefined))
}
