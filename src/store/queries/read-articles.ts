import { sql } from 'kysely'
import type { Article, Revision, RevisionHead, RevisionText } from '../../model/article.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { Relation } from '../../model/story.ts'
import type { SavedUnderstanding, StepReasons } from '../../model/understanding.ts'
import type { Session } from '../engine.ts'
import type { ArticlePage } from '../pages.ts'
import { prepareQuery } from '../prepare-query.ts'
import {
  fromJson,
  toArticle,
  toRelation,
  toRevision,
  toRevisionHead,
  toRevisionText,
  toUnderstanding,
} from '../rows.ts'
import { isUnrelated } from './corrections.ts'

const selectArticles = prepareQuery(({ db, parts }, ids: readonly ArticleId[]) =>
  db.selectFrom('article').selectAll().where('id', 'in', parts.list(ids)),
)

/** Those of the ids that exist, in the order of the ids. */
export async function listArticles(session: Session, ids: readonly ArticleId[]): Promise<Article[]> {
  const rows = await selectArticles(session, ids)
  const articles = new Map(rows.map((row) => [row.id, toArticle(row)]))
  return ids.flatMap((id) => articles.get(id) ?? [])
}

/** The article at exactly this address. */
export async function findArticleByUrl({ db }: Session, url: string): Promise<Article | undefined> {
  const row = await db.selectFrom('article').selectAll().where('url', '=', url).executeTakeFirst()
  return row && toArticle(row)
}

const headColumns = [
  ...(['revision.id', 'revision.article_id', 'revision.number', 'revision.title'] as const),
  ...(['revision.seen_at', 'revision.source', 'revision.taken_anew'] as const),
] as const

const selectHeads = prepareQuery(({ db }, id: ArticleId) =>
  db.selectFrom('revision').select(headColumns).where('article_id', '=', id).orderBy('number'),
)

/** Every revision of an article without its text, first to last. */
export async function listRevisions(session: Session, id: ArticleId): Promise<RevisionHead[]> {
  return (await selectHeads(session, id)).map(toRevisionHead)
}

/** One revision by its number, 1 being the first. */
export async function findRevision(
  { db }: Session,
  id: ArticleId,
  number: number,
): Promise<Revision | undefined> {
  const row = await db
    .selectFrom('revision')
    .selectAll()
    .where('article_id', '=', id)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && toRevision(row)
}

const selectCurrentRevisions = prepareQuery((session, ids: readonly ArticleId[]) =>
  selectCurrent(session, ids).selectAll('revision'),
)

/** What each of the articles says now, in the order of the ids. */
export async function listCurrentRevisions(session: Session, ids: readonly ArticleId[]): Promise<Revision[]> {
  const rows = await selectCurrentRevisions(session, ids)
  return inOrder(ids, rows.map(toRevision))
}

/** The same without their markup. */
export async function listCurrentTexts(session: Session, ids: readonly ArticleId[]): Promise<RevisionText[]> {
  const rows = await selectCurrent(session, ids).select(headColumns).select('revision.text').execute()
  return inOrder(ids, rows.map(toRevisionText))
}

function selectCurrent({ db, parts }: Session, ids: readonly ArticleId[]) {
  return db
    .selectFrom('article')
    .innerJoin('revision', (join) =>
      join
        .onRef('revision.article_id', '=', 'article.id')
        .onRef('revision.number', '=', 'article.revision_count'),
    )
    .where('article.id', 'in', parts.list(ids))
}

function inOrder<Text extends RevisionText>(ids: readonly ArticleId[], found: readonly Text[]): Text[] {
  const texts = new Map(found.map((text) => [text.articleId, text]))
  return ids.flatMap((id) => texts.get(id) ?? [])
}

/** What was last understood of an article. */
export async function findUnderstanding(
  { db }: Session,
  id: ArticleId,
): Promise<SavedUnderstanding | undefined> {
  const row = await db.selectFrom('understanding').selectAll().where('article_id', '=', id).executeTakeFirst()
  return row && toUnderstanding(row)
}

/** Why each step decided as it did about many articles. */
export async function listStepReasons(
  { db, parts }: Session,
  ids: readonly ArticleId[],
): Promise<Map<ArticleId, StepReasons[]>> {
  const query = db.selectFrom('understanding').select(['article_id', 'reasons'])
  const rows = await query.where('article_id', 'in', parts.list(ids)).execute()
  return new Map(rows.map((row) => [row.article_id as ArticleId, fromJson<StepReasons[]>(row.reasons)]))
}

const selectRelations = prepareQuery(({ db }, id: ArticleId, limit: number) => {
  const side = (column: 'from_id' | 'to_id') => {
    const own = db.selectFrom('relation').selectAll().where(column, '=', id)
    const best = own
      .where((eb) => eb.not(isUnrelated))
      .orderBy('score', 'desc')
      .limit(limit)
    return db.selectFrom(best.as('side')).selectAll()
  }
  return side('from_id').unionAll(side('to_id'))
})

/** The relations from an article and to it, best first. */
export async function listRelations(session: Session, id: ArticleId, limit: number): Promise<Relation[]> {
  const rows = await selectRelations(session, id, limit)
  return rows
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
    .map(toRelation)
}

/** Counts row by row, some 10 ms a million: for the page about the store, not for every page. */
export async function countArticles({ db }: Session): Promise<number> {
  const query = db.selectFrom('article').select((eb) => eb.fn.countAll<number>().as('count'))
  return (await query.executeTakeFirstOrThrow()).count
}

/** A page of ids by publication, newest first. */
export async function listArticleIds(session: Session, page: ArticlePage): Promise<ArticleId[]> {
  if (page.tagId !== undefined) return listArticleIdsOfTag(session, page)
  let query = session.db
    .selectFrom('article')
    .select('id')
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit)
  const { after, outletId, storyId, language, from, to } = page
  if (outletId !== undefined) query = query.where('outlet_id', '=', outletId)
  if (storyId !== undefined) query = query.where('story_id', '=', storyId)
  if (language !== undefined) query = query.where('language', '=', language)
  if (from !== undefined) query = query.where('published_at', '>=', from)
  if (to !== undefined) query = query.where('published_at', '<', to)
  if (after)
    query = query.where((eb) => eb(eb.refTuple('published_at', 'id'), '<', eb.tuple(after.at, after.id)))
  return (await query.execute()).map((row) => row.id as ArticleId)
}

async function listArticleIdsOfTag({ db }: Session, page: ArticlePage): Promise<ArticleId[]> {
  let query = db
    .selectFrom('article_tag')
    .select('article_id')
    .where('tag_id', '=', page.tagId ?? 0)
    .orderBy('published_at', 'desc')
    .orderBy('article_id', 'desc')
    .limit(page.limit)
  const { after, from, to } = page
  if (page.outletId !== undefined || page.language !== undefined)
    query = query.where((eb) => eb.exists(selectBearer(db, page)))
  if (from !== undefined) query = query.where('published_at', '>=', from)
  if (to !== undefined) query = query.where('published_at', '<', to)
  if (after)
    query = query.where((eb) =>
      eb(eb.refTuple('published_at', 'article_id'), '<', eb.tuple(after.at, after.id)),
    )
  return (await query.execute()).map((row) => row.article_id as ArticleId)
}

/** The article of a row of `article_tag`, if it is of that outlet and language. */
function selectBearer(db: Session['db'], { outletId, language }: ArticlePage) {
  let query = db
    .selectFrom('article')
    .select('article.id')
    .where('article.id', '=', sql.ref<number>('article_tag.article_id'))
  if (outletId !== undefined) query = query.where('outlet_id', '=', outletId)
  return language === undefined ? query : query.where('language', '=', language)
}

/** How many articles wait to be understood. */
export async function countWaitingArticles({ db }: Session): Promise<number> {
  const query = db.selectFrom('article').select((eb) => eb.fn.countAll<number>().as('count'))
  return (await query.where('due_at', 'is not', null).executeTakeFirstOrThrow()).count
}
