import type { FeedId } from '../../model/ids.ts'
import type { Session } from '../engine.ts'
import { listDiscussed, removeArticles } from './remove-articles.ts'

/** Removes a feed; its articles stay without one, or go with all that hangs on them, but for those that a reader saved or commented on. */
export async function removeFeed(
  session: Session,
  id: FeedId,
  options: { readonly articles: 'keep' | 'remove' },
): Promise<void> {
  const { db } = session
  if (options.articles === 'remove') {
    const articles = db.selectFrom('article').select(['id', 'published_at', 'story_id'])
    const removed = articles.where('feed_id', '=', id).where((eb) => {
      const saved = eb.selectFrom('saved_article').select('article_id')
      return eb.not(eb.exists(saved.whereRef('saved_article.article_id', '=', 'article.id')))
    })
    const rows = await removed.execute()
    const discussed = await listDiscussed(
      session,
      rows.map(({ id: articleId }) => articleId),
    ).execute()
    const kept = new Set(discussed.map(({ id: articleId }) => articleId))
    await removeArticles(
      session,
      rows.filter((row) => !kept.has(row.id)),
    )
  }
  await db.deleteFrom('feed').where('id', '=', id).execute()
}
