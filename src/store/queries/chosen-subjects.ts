import type { ArticleId, PersonId, ReaderId, SearchId } from '../../model/ids.ts'
import type { Session } from '../engine.ts'
import { meetReader, moveChoices } from './readers.ts'

/** The person of an address, once anybody chose them. */
export async function findChosenPerson({ db }: Session, slug: string): Promise<PersonId | undefined> {
  const query = db.selectFrom('chosen_person').select('id').where('slug', '=', slug)
  return (await query.executeTakeFirst())?.id as PersonId | undefined
}

/** A reader's own search. */
export async function findChosenSearch(
  { db }: Session,
  id: ReaderId,
  query: string,
): Promise<SearchId | undefined> {
  const found = db.selectFrom('chosen_search').select('id').where('reader_id', '=', id)
  return (await found.where('query', '=', query).executeTakeFirst())?.id as SearchId | undefined
}

/** How many searches a reader follows and mutes. */
export async function countChosenSearches({ db }: Session, id: ReaderId): Promise<number> {
  const { count } = await db
    .selectFrom('reader_choice')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('reader_id', '=', id)
    .where('kind', '=', 'search')
    .where('choice', '<>', 'none')
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Those of the articles that quote one of the speakers. */
export async function listQuoting(
  { db, parts }: Session,
  articleIds: readonly ArticleId[],
  speakerSlugs: readonly string[],
): Promise<Set<ArticleId>> {
  const query = db
    .selectFrom('quote')
    .select('article_id')
    .where('article_id', 'in', parts.list(articleIds))
    .where('speaker_slug', 'in', parts.list(speakerSlugs))
  return new Set((await query.execute()).map((row) => row.article_id as ArticleId))
}

/** Somebody whom readers may choose from now on, called as they were last. */
export async function savePerson({ db }: Session, slug: string, name: string): Promise<PersonId> {
  const { id } = await db
    .insertInto('chosen_person')
    .values({ slug, name })
    .onConflict((conflict) => conflict.column('slug').doUpdateSet({ name }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id as PersonId
}

/** A search that a reader may choose from now on. */
export async function saveSearch(session: Session, readerId: ReaderId, query: string): Promise<SearchId> {
  await meetReader(session, readerId)
  const { id } = await session.db
    .insertInto('chosen_search')
    .values({ reader_id: readerId, query })
    .onConflict((conflict) => conflict.columns(['reader_id', 'query']).doUpdateSet({ query }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id as SearchId
}

/** What readers chose of somebody who turned out to be another is chosen of that one. */
export async function movePerson(
  session: Session,
  from: string,
  to: { readonly slug: string; readonly name: string },
): Promise<void> {
  const id = await findChosenPerson(session, from)
  if (id === undefined) return
  await moveChoices(session, 'person', id, await savePerson(session, to.slug, to.name))
}
