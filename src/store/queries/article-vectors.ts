import type { ArticleId } from '../../model/ids.ts'
import type { Session } from '../engine.ts'
import type { ArticleVector, Unembedded } from '../model-store.ts'

/** The vectors that a model made of the newest articles, newest first. */
export async function listVectors({ db }: Session, model: string, limit: number): Promise<ArticleVector[]> {
  const rows = await db
    .selectFrom('article_vector')
    .select(['article_id', 'vector'])
    .where('model', '=', model)
    .orderBy('article_id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ article_id, vector }) => ({
    articleId: article_id as ArticleId,
    vector: new Int8Array(vector.buffer, vector.byteOffset, vector.length),
  }))
}

/** The first articles behind the last one that a model made a vector of. */
export async function listUnembedded(
  { db }: Session,
  { model, newest, limit }: Unembedded,
): Promise<ArticleId[]> {
  const last = await db
    .selectFrom('article_vector')
    .select('article_id')
    .where('model', '=', model)
    .orderBy('article_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const { highest } = await db
    .selectFrom('article')
    .select((eb) => eb.fn.max<number | null>('id').as('highest'))
    .executeTakeFirstOrThrow()
  if (highest === null) return []
  const after = Math.max(last?.article_id ?? 0, highest - newest)
  const query = db.selectFrom('article').select('id').where('id', '>', after).orderBy('id').limit(limit)
  return (await query.execute()).map(({ id }) => id as ArticleId)
}

/** Keeps what a model made of articles, and forgets what others made. */
export async function saveVectors(
  { db, parts }: Session,
  model: string,
  vectors: readonly ArticleVector[],
): Promise<void> {
  await db.deleteFrom('article_vector').where('model', '<', model).execute()
  await db.deleteFrom('article_vector').where('model', '>', model).execute()
  const ids = vectors.map(({ articleId }) => articleId)
  const rows = await db.selectFrom('article').select('id').where('id', 'in', parts.list(ids)).execute()
  const here = new Set(rows.map(({ id }) => id))
  for (const { articleId, vector } of vectors) {
    if (!here.has(articleId)) continue
    const bytes = new Uint8Array(vector.buffer, vector.byteOffset, vector.length)
    const made = { model, dimension: vector.length, vector: bytes }
    await db
      .insertInto('article_vector')
      .values({ article_id: articleId, ...made })
      .onConflict((conflict) => conflict.column('article_id').doUpdateSet(made))
      .execute()
  }
}
