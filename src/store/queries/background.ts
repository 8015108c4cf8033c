import type { PlacedArticle, Relation } from '../../model/story.ts'
import type { Session } from '../engine.ts'
import type { OlderQuestion } from '../pages.ts'
import { listPlacedById } from './read-placing.ts'
import { toRelationRow } from './save-understanding.ts'
import { searchArticleIds } from './search-articles.ts'

/** One look into the search index, whatever the size of the archive, then the articles that it names. */
export async function listOlderArticles(
  session: Session,
  { names, language, before, limit }: OlderQuestion,
): Promise<PlacedArticle[]> {
  const text = names.map((name) => `"${name.replaceAll('"', ' ')}"`).join(' ')
  const ids = await searchArticleIds(session, { text, language, to: before, limit })
  return ids.length === 0 ? [] : listPlacedById(session, ids)
}

/** Adds what goes with articles from long before. */
export async function saveBackground({ db }: Session, relations: readonly Relation[]): Promise<void> {
  if (relations.length === 0) return
  await db
    .insertInto('relation')
    .values(relations.map(toRelationRow))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
