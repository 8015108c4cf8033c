import type { FeedId } from '../../model/ids.ts'
import type { Session } from '../engine.ts'
import { hasNote } from './has-note.ts'
import { listDiscussed, removeArticles } from './remove-articles.ts'

/** Removes a feed; its articles stay without one, or go with all that hangs on them, but for those that a reader saved, has a note on or commented on. */
export async function removeFeed(
  session: Session,
  id: FeedId,
  options: { readonly articles: 'keep' | 'remove' },
): Promise<void> {
  const { db } = session
  if (options.articles === 'remove') {
    const articles = db.selectFrom('article').select(['id', 'published_at', 'story_id'])
    const removed = articles.where('feed_id', '=', id).where((eb) => {
      const saved = eb.selectFrom('saved_article').select('article_id').where('is_saved', '=', 1)
      const isSaved = eb.exists(saved.whereRef('saved_article.article_id', '=', 'article.id'))
      return eb.not(eb.or([isSaved, hasNote]))
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
