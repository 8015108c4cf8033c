import type { ArticleId, Timestamp } from '../../model/ids.ts'
import type { TextReport } from '../../model/outlet-rules.ts'
import type { Session } from '../engine.ts'
import { listArticles } from './read-articles.ts'

/** Tells the operator that an article's text is wrong; what was told of the same article before is replaced. */
export async function saveTextReport(
  { db }: Session,
  id: ArticleId,
  { note, reportedAt }: Pick<TextReport, 'note' | 'reportedAt'>,
): Promise<void> {
  await db
    .insertInto('text_report')
    .values({ article_id: id, note, reported_at: reportedAt })
    .onConflict((conflict) => conflict.column('article_id').doUpdateSet({ note, reported_at: reportedAt }))
    .execute()
}

/** When the text of an article was last said to be wrong; undefined where nobody said so, or it was seen to. */
export async function findTextReport({ db }: Session, id: ArticleId): Promise<Timestamp | undefined> {
  const query = db.selectFrom('text_report').select('reported_at').where('article_id', '=', id)
  return (await query.executeTakeFirst())?.reported_at
}

/** The newest reports that nobody has seen to. */
export async function listTextReports(session: Session, limit: number): Promise<TextReport[]> {
  const newest = session.db.selectFrom('text_report').selectAll().orderBy('reported_at', 'desc')
  const rows = await newest.orderBy('article_id', 'desc').limit(limit).execute()
  const articles = await listArticles(
    session,
    rows.map((row) => row.article_id as ArticleId),
  )
  const articleOf = new Map<number, TextReport['article']>(articles.map((article) => [article.id, article]))
  return rows.flatMap((row) => {
    const article = articleOf.get(row.article_id)
    return article ? [{ article, note: row.note, reportedAt: row.reported_at }] : []
  })
}

/** How many reports nobody has seen to. */
export async function countTextReports({ db }: Session): Promise<number> {
  const query = db.selectFrom('text_report').select((eb) => eb.fn.countAll<number>().as('count'))
  return Number((await query.executeTakeFirstOrThrow()).count)
}

/** The operator has seen to it. */
export async function removeTextReport({ db }: Session, id: ArticleId): Promise<void> {
  await db.deleteFrom('text_report').where('article_id', '=', id).execute()
}
