import type { ArticleId, ReaderId, Timestamp } from '../../model/ids.ts'
import { toLater } from '../../model/own-mark.ts'
import type { Session } from '../engine.ts'
import type { GivenLabel, RuleDeed } from '../rule-store.ts'
import {
  findSavedAt,
  forgetArticle,
  listReadArticles,
  saveArticle,
  saveReading,
  saveReadMarks,
} from './article-marks.ts'
import { meetReader } from './readers.ts'
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
      return forgetLabel(session, readerId, articleId, { label: action.label, now })
  }
}

/** Gives an article a label of a reader's own, unless they took it off later; whether it did not bear it before. */
export function saveLabel(
  session: Session,
  readerId: ReaderId,
  articleId: ArticleId,
  given: GivenLabel,
): Promise<boolean> {
  return saveLabelMark(session, { readerId, articleId, ...given, isOn: 1 })
}

/** Takes a label of a reader's own from an article, unless they gave it later. */
export async function forgetLabel(
  session: Session,
  readerId: ReaderId,
  articleId: ArticleId,
  given: GivenLabel,
): Promise<void> {
  await saveLabelMark(session, { readerId, articleId, ...given, isOn: 0 })
}

interface LabelMark extends GivenLabel {
  readonly readerId: ReaderId
  readonly articleId: ArticleId
  readonly isOn: 0 | 1
}

/** Whether it is otherwise than before. */
async function saveLabelMark(session: Session, mark: LabelMark): Promise<boolean> {
  const { db } = session
  const { readerId, articleId, label, now, isOn } = mark
  const query = db.selectFrom('reader_label').select(['labelled_at', 'is_on'])
  const ofIt = query.where('article_id', '=', articleId).where('reader_id', '=', readerId)
  const row = await ofIt.where('label', '=', label).executeTakeFirst()
  const known = row && { value: String(row.is_on), at: row.labelled_at }
  if (toLater(known, { value: String(isOn), at: now }) === known) return false
  await meetReader(session, readerId)
  const values = { labelled_at: now, is_on: isOn }
  await db
    .insertInto('reader_label')
    .values({ article_id: articleId, reader_id: readerId, label, ...values })
    .onConflict((conflict) => conflict.columns(['article_id', 'reader_id', 'label']).doUpdateSet(values))
    .execute()
  return (row?.is_on ?? 0) !== isOn
}
