import type { SentPage } from '../../model/page-reading.ts'
import type { Session } from '../engine.ts'
import { savePageText } from './save-page.ts'

/**
 * Records a page that a person's browser sent, with its text as a revision. From then on Octavo does not read the page
 * itself: it would get less.
 */
export async function saveSentPage(session: Session, page: SentPage): Promise<void> {
  const { db } = session
  const { articleId, sentAt, url, text, steps } = page
  const before = await db
    .selectFrom('article_page')
    .select(['content_hash', 'state'])
    .where('article_id', '=', articleId)
    .executeTakeFirst()
  const said = {
    ...{ due_at: null, state: 'sent', url, content_hash: text.contentHash, failure: null, read_at: sentAt },
    ...{ etag: null, last_modified: null, steps: JSON.stringify(steps) },
  }
  await db
    .insertInto('article_page')
    .values({ article_id: articleId, stage: 0, ...said })
    .onConflict((conflict) => conflict.column('article_id').doUpdateSet(said))
    .execute()
  const isFirst = before?.state !== 'sent'
  if (isFirst || before.content_hash !== text.contentHash)
    await savePageText(session, { articleId, readAt: sentAt }, { text, isFirst })
}
