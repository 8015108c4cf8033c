import type { Timestamp } from '../model/ids.ts'
import type { Store, StoreWriter } from '../store/store.ts'
import { joinStories, partStory } from './correct-stories.ts'
import type { CorrectionCommands, UnrelatedRequest } from './correction-commands.ts'
import { openSpeakerCommands } from './open-speaker-commands.ts'
import { partEvent } from './part-event.ts'
import { undoCorrection } from './undo-correction.ts'

interface CorrectionContext {
  readonly store: Store
  readonly now: () => Timestamp
  readonly wake: () => void
}

/** The commands about stories on a store. Who places articles learns of each before it places the next. */
export function openCorrectionCommands({ store, now, wake }: CorrectionContext): CorrectionCommands {
  const correct = async <Outcome>(work: (writer: StoreWriter) => Promise<Outcome>) => {
    const outcome = await store.write(work)
    // The stories are to be looked at anew.
    wake()
    return outcome
  }
  return {
    partStory: (request) => correct((writer) => partStory(writer, request, now())),
    joinStories: (request) => correct((writer) => joinStories(writer, request, now())),
    setUnrelated: (request) => correct((writer) => setUnrelated(writer, request, now())),
    partEvent: (request) => correct((writer) => partEvent(writer, request, now())),
    undo: (id) => correct((writer) => undoCorrection(writer, id, now())),
    speakers: openSpeakerCommands({ store, now }),
  }
}

async function setUnrelated(
  writer: StoreWriter,
  { readerId, articleId, otherId }: UnrelatedRequest,
  now: Timestamp,
): Promise<boolean> {
  const found = await writer.listArticles([articleId, otherId])
  if (articleId === otherId || found.length < 2) return false
  const known = await writer.listCorrectionsOf([articleId])
  const isSaid = known.some(
    ({ kind, undoneAt, sides }) =>
      kind === 'unrelated' && undoneAt === undefined && [...sides.moved, ...sides.left].includes(otherId),
  )
  if (isSaid) return true
  await writer.saveCorrection({
    ...{ readerId, kind: 'unrelated', correctedAt: now, from: undefined, to: undefined },
    sides: { moved: [articleId], left: [otherId], joined: [] },
  })
  return true
}
