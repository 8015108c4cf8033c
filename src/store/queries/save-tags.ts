import type { ArticleId, Timestamp } from '../../model/ids.ts'
import type { ArticleTag } from '../../model/tag.ts'
import type { Session } from '../engine.ts'

interface TaggedArticle {
  readonly articleId: ArticleId
  readonly publishedAt: Timestamp
  readonly tags: readonly ArticleTag[]
}

/** Gives an article these tags in place of those that it had, and keeps the counts of both. */
export async function saveTags(session: Session, tagged: TaggedArticle): Promise<void> {
  const { db } = session
  const tags = [...new Map(tagged.tags.map((tag) => [tag.slug, tag])).values()]
  const had = await db
    .deleteFrom('article_tag')
    .where('article_id', '=', tagged.articleId)
    .returning('tag_id')
    .execute()
  await addToCounts(
    session,
    had.map((row) => row.tag_id),
    -1,
  )
  if (tags.length === 0) return
  const ids = await saveTagNames(session, tags)
  const rows = tags.map(({ slug, score, why }) => ({
    article_id: tagged.articleId,
    tag_id: ids.get(slug) as number,
    published_at: tagged.publishedAt,
    score,
    why: JSON.stringify(why),
  }))
  await db.insertInto('article_tag').values(rows).execute()
  await addToCounts(session, [...ids.values()], 1)
}

/** The first label that a slug came with stays. */
async function saveTagNames(
  { db, parts }: Session,
  tags: readonly ArticleTag[],
): Promise<Map<string, number>> {
  await db
    .insertInto('tag')
    .values(tags.map(({ slug, label }) => ({ slug, label, article_count: 0 })))
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .execute()
  const slugs = parts.list(tags.map((tag) => tag.slug))
  const rows = await db.selectFrom('tag').select(['id', 'slug']).where('slug', 'in', slugs).execute()
  return new Map(rows.map((row) => [row.slug, row.id]))
}

async function addToCounts({ db, parts }: Session, ids: readonly number[], change: number): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('tag')
    .set((eb) => ({ article_count: eb('article_count', '+', change) }))
    .where('id', 'in', parts.list(ids))
    .execute()
}
