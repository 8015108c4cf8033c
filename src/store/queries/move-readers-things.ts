import type { StoryId } from '../../model/ids.ts'
import type { Session } from '../engine.ts'
import { moveNotes } from './notes.ts'
import { moveNotices } from './notices.ts'
import { moveChoices } from './readers.ts'
import { moveComments } from './write-comments.ts'

/** Of a story that went into another: what readers chose of it, note of it, are told of it and say of it goes along. */
export async function moveReadersThings(session: Session, from: StoryId, to: StoryId): Promise<void> {
  await moveChoices(session, 'story', from, to)
  await moveNotes(session, from, to)
  await moveNotices(session, from, to)
  await moveComments(session, from, to)
}
