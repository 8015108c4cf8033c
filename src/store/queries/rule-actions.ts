import type { ArticleId, ReaderId, Timestamp } from '../../model/ids.ts'
import type { Session } from '../engine.ts'
import type { RuleDeed } from '../rule-store.ts'
import {
  findSavedAt,
  forgetArticle,
  listReadArticles,
  saveArticle,
  saveReading,
  saveReadMarks,
} from './article-marks.ts'
import { sendByRule, tellByRule } from './tell-by-rule.ts'

/** Does it; whether that changed anything. What is hidden is so by what was written of it. */
export async function doAction(session: Session, deed: RuleDeed, now: Timestamp): Promise<boolean> {
  const { articleId, readerId, action } = deed
  switch (action.kind) {
    case 'save':
      if ((await findSavedAt(session, readerId, articleId)) !== undefined) return false
      await saveArticle(session, readerId, articleId, now)
      return true
    case 'mark read':
      if ((await listReadArticles(session, readerId, [articleId])).size > 0) return false
      await saveReading(session, readerId, articleId, now)
      return true
    case 'label':
      return saveLabel(session, readerId, articleId, { label: action.label, now })
    case 'notify':
      await tellByRule(session, deed, now)
      return false
    case 'webhook':
      await sendByRule(session, deed, now)
      return false
    default:
      return false
  }
}

/** Makes it as it was before. */
export async function takeBackAction(
  session: Session,
  { articleId, readerId, action }: RuleDeed,
  now: Timestamp,
): Promise<void> {
  switch (action.kind) {
    case 'save':
      return forgetArticle(session, readerId, articleId, now)
    case 'mark read':
      await saveReadMarks(session, readerId, [articleId], { isRead: false, at: now })
      return
    case 'label':
      return forgetLabel(session, readerId, articleId, action.label)
  }
}

/** Gives an article a label of a reader's own; whether it did not bear it before. */
export async function saveLabel(
  { db }: Session,
  readerId: ReaderId,
  articleId: ArticleId,
  { label, now }: { readonly label: string; readonly now: Timestamp },
): Promise<boolean> {
  const written = await db
    .insertInto('reader_label')
    .values({ article_id: articleId, reader_id: readerId, label, labelled_at: now })
    .onConflict((conflict) => conflict.columns(['article_id', 'reader_id', 'label']).doNothing())
    .executeTakeFirst()
  return (written.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Takes a label of a reader's own from an article. */
export async function forgetLabel(
  { db }: Session,
  readerId: ReaderId,
  articleId: ArticleId,
  label: string,
): Promise<void> {
  const labels = db.deleteFrom('reader_label').where('article_id', '=', articleId)
  await labels.where('reader_id', '=', readerId).where('label', '=', label).execute()
}
