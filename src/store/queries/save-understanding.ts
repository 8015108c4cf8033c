import type { Insertable } from 'kysely'
import type { ArticleId, OutletId, StoryId, Timestamp } from '../../model/ids.ts'
import type { Relation } from '../../model/story.ts'
import type { StepReasons, Understanding } from '../../model/understanding.ts'
import type { Session } from '../engine.ts'
import { fromJson } from '../rows.ts'
import type { Tables } from '../tables.ts'
import { settleReadersThings } from './move-readers-things.ts'
import { changeLanguage, refreshStories, saveLoneStory } from './refresh-stories.ts'
import { savePolls } from './save-polls.ts'
import { forgetText, rememberText, saveReprints } from './save-reprints.ts'
import { saveTags, takeTags } from './save-tags.ts'

/** Saves all or, when someone else has the article by now or it has changed since, nothing. */
export async function saveUnderstanding(
  session: Session,
  found: Understanding,
): Promise<StoryId | undefined> {
  const { db } = session
  const article = await readLeased(session, found)
  if (!article) return undefined
  const { articleId, language, kind } = found
  const storyId = found.storyId ?? (await bearStory(session, found, article))
  await db
    .updateTable('article')
    .set({ language, kind, story_id: storyId, due_at: null })
    .where('id', '=', articleId)
    .execute()
  const before = await findBefore(session, articleId)
  if (before) await forgetFound(session, articleId)
  await saveFound(session, found, before)
  await saveTags(session, {
    ...{ articleId, outletId: article.outlet_id as OutletId },
    ...{ publishedAt: article.published_at, tags: found.tags },
  })
  await saveRelations(session, found.relations)
  await saveReprints(session, articleId, found.reprints)
  await savePolls(session, { ...found, publishedAt: article.published_at })
  await rememberText(session, { ...found, publishedAt: article.published_at })
  const left = article.story_id === null ? [] : [article.story_id as StoryId]
  if (found.storyId !== undefined) await joinStory(session, storyId, found, article.published_at)
  const when = { around: article.published_at, dueAt: found.lease }
  if (article.story_id === storyId) await changeLanguage(session, storyId, language, when)
  const touched = found.storyId === undefined ? left : [storyId, ...left]
  // Within a minute of being claimed, so that the articles of a batch are looked at together.
  if (touched.length > 0) await refreshStories(session, touched, found.lease)
  await settleReadersThings(session, articleId, { from: left[0], to: storyId, now: found.lease })
  if (article.search_language !== language) await rewriteSearchEntry(session, article, language)
  return storyId
}

function bearStory(session: Session, found: Understanding, article: NonNullable<LeasedArticle>) {
  const { language, section, storyTitle: title = article.title } = found
  const story = { title, language, section, firstAt: article.published_at }
  return saveLoneStory(session, story, found.lease)
}

/** Brings a story in order that has one article more, or one that says something else. */
async function joinStory(
  session: Session,
  storyId: StoryId,
  found: Understanding,
  publishedAt: Timestamp,
): Promise<void> {
  if (found.storyTitle !== undefined) await renameStory(session, storyId, found.storyTitle, publishedAt)
  await fileStory(session, storyId, found)
}

/**
 * A story is called what the latest of those that may name it calls it, in whatever order they come in, until it is looked
 * at as a whole.
 */
async function renameStory(
  { db }: Session,
  id: StoryId,
  title: string,
  publishedAt: Timestamp,
): Promise<void> {
  const later = db
    .selectFrom('article')
    .select('title')
    .where('story_id', '=', id)
    .where('published_at', '>', publishedAt)
  const story = db.updateTable('story').set({ title }).where('id', '=', id).where('is_named', '=', 0)
  await story.where('title', 'not in', later).execute()
}

/**
 * The first of its articles that says where it belongs speaks for a story until it is looked at as a whole; the only one
 * speaks for it whatever was said before.
 */
async function fileStory(
  { db }: Session,
  id: StoryId,
  { articleId, section }: Pick<Understanding, 'articleId' | 'section'>,
): Promise<void> {
  const others = db.selectFrom('article').select('id').where('story_id', '=', id).where('id', '<>', articleId)
  await db
    .updateTable('story')
    .set({ section: section ?? null })
    .where('id', '=', id)
    .where((eb) =>
      eb.or([
        eb.not(eb.exists(others.limit(1))),
        ...(section === undefined ? [] : [eb('section', 'is', null)]),
      ]),
    )
    .execute()
}

type LeasedArticle = Awaited<ReturnType<typeof readLeased>>

async function readLeased({ db }: Session, found: Understanding) {
  return db
    .selectFrom('article')
    .innerJoin('revision', (join) =>
      join
        .onRef('revision.article_id', '=', 'article.id')
        .onRef('revision.number', '=', 'article.revision_count'),
    )
    .select([
      'article.id',
      'outlet_id',
      'article.title as title',
      'published_at',
      'story_id',
      'search_language',
      'revision.id as revision_id',
    ])
    .where('article.id', '=', found.articleId)
    .where('revision.id', '=', found.revisionId)
    .where('due_at', '=', found.lease)
    .executeTakeFirst()
}

type Before = Awaited<ReturnType<typeof findBefore>>

/** Why an article is where it is, once it was understood. */
async function findBefore({ db }: Session, id: ArticleId) {
  return db.selectFrom('understanding').select('reasons').where('article_id', '=', id).executeTakeFirst()
}

/** What was found of an earlier revision; most articles have one alone. */
async function forgetFound(session: Session, id: ArticleId): Promise<void> {
  const { db } = session
  await takeTags(session, id)
  await forgetText(session, id)
  await db.deleteFrom('relation').where('from_id', '=', id).execute()
  await db.deleteFrom('poll').where('article_id', '=', id).execute()
}

async function saveFound({ db }: Session, found: Understanding, before: Before): Promise<void> {
  // What moved it from story to story is as true of its new revision.
  const settled = before
    ? fromJson<StepReasons[]>(before.reasons).filter(({ step }) => step === 'settled')
    : []
  const row = toRow({ ...found, reasons: [...found.reasons, ...settled] })
  await db
    .insertInto('understanding')
    .values({ article_id: found.articleId, ...row })
    .onConflict((conflict) => conflict.column('article_id').doUpdateSet(row))
    .execute()
}

function toRow(found: Understanding): Omit<Insertable<Tables['understanding']>, 'article_id'> {
  return {
    revision_id: found.revisionId,
    language: found.language,
    kind: found.kind,
    sentences: JSON.stringify(found.sentences),
    terms: JSON.stringify(found.terms),
    reasons: JSON.stringify(found.reasons),
    credits: JSON.stringify(found.credits),
    chains: JSON.stringify(found.chains),
    quotes_read: 0,
    section: found.section ?? null,
  }
}

/** Leaves out relations to articles that were removed while this one was understood. */
async function saveRelations({ db, parts }: Session, relations: readonly Relation[]): Promise<void> {
  if (relations.length === 0) return
  const ids = relations.map((relation) => relation.toId)
  const there = await db.selectFrom('article').select('id').where('id', 'in', parts.list(ids)).execute()
  const byTarget = new Map(relations.map((relation) => [relation.toId as number, relation]))
  const rows = there.flatMap((row) => byTarget.get(row.id) ?? [])
  if (rows.length === 0) return
  await db.insertInto('relation').values(rows.map(toRelationRow)).execute()
}

/** A relation as it is kept. */
export function toRelationRow({ fromId, toId, kind, score, why }: Relation) {
  return { from_id: fromId, to_id: toId, kind, score, why: JSON.stringify(why) }
}

/** Most feeds state the right language, so it is seldom that a text is read and its entry written again. */
async function rewriteSearchEntry(
  { db, parts }: Session,
  article: NonNullable<LeasedArticle>,
  language: string,
): Promise<void> {
  const query = db.selectFrom('revision').select(['title', 'text']).where('id', '=', article.revision_id)
  const { title, text } = await query.executeTakeFirstOrThrow()
  await db.updateTable('article').set({ search_language: language }).where('id', '=', article.id).execute()
  await db
    .insertInto('search_language')
    .values({ language })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const key = { id: article.id as ArticleId, publishedAt: article.published_at }
  const outletId = article.outlet_id as OutletId
  await parts.search.save(db, [{ ...key, outletId, language, title, text }])
}
