import type { ArticleId, StoryId, Timestamp } from '../../model/ids.ts'
import type { Session } from '../engine.ts'
import { moveNotes } from './notes.ts'
import { moveNotices } from './notices.ts'
import { moveChoices } from './readers.ts'
import { moveComments, moveCommentsOfEmpty, moveCommentsWith } from './write-comments.ts'
import { setRulesDue } from './write-rules.ts'

/** Of a story that went into another: what readers chose of it, note of it, are told of it and say of it goes along. */
export async function moveReadersThings(session: Session, from: StoryId, to: StoryId): Promise<void> {
  await moveChoices(session, 'story', from, to)
  await moveNotes(session, from, to)
  await moveNotices(session, from, to)
  await moveComments(session, from, to)
}

/** Of articles that went into another story: what is said of them goes along, and rules look at them in their new place. */
export async function moveThingsOfArticles(
  session: Session,
  ids: readonly ArticleId[],
  { to, now }: { readonly to: StoryId; readonly now: Timestamp },
): Promise<void> {
  await moveCommentsWith(session, ids, to)
  await setRulesDue(session, ids, now)
}

/** Of an article that was understood, perhaps anew: the same, and what is left of a story that it was the last of. */
export async function settleReadersThings(
  session: Session,
  id: ArticleId,
  { from, to, now }: { readonly from: StoryId | undefined; readonly to: StoryId; readonly now: Timestamp },
): Promise<void> {
  if (from !== to) await moveCommentsWith(session, [id], to)
  if (from !== undefined && from !== to) await moveCommentsOfEmpty(session, from, to)
  await setRulesDue(session, [id], now)
}
