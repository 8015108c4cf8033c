import { sql } from 'kysely'
import type { ArticleId } from '../../model/ids.ts'
import type { Session } from '../engine.ts'
import { keepArticle, letGoArticle } from './remove-articles.ts'

/** Keeps an article whatever its age as long as any reader saved it or has a note on it; lets it go otherwise. */
export async function settleKept(session: Session, id: ArticleId): Promise<void> {
  const { db } = session
  const saved = db.selectFrom('saved_article').select('reader_id').where('article_id', '=', id)
  const isSaved = await saved
    .where((eb) => eb('is_saved', '=', eb.lit(1)))
    .limit(1)
    .executeTakeFirst()
  const noted = db.selectFrom('reader_note').select('id').where('kind', '=', 'article')
  const isNoted =
    isSaved ??
    (await noted.where('subject_id', '=', id).where(sql<boolean>`text <> ''`).limit(1).executeTakeFirst())
  await (isNoted ? keepArticle(session, id, isSaved ? 'saved' : 'noted') : letGoArticle(session, id))
}
