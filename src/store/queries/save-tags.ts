import { sql } from 'kysely'
import type { ArticleId, OutletId, Timestamp } from '../../model/ids.ts'
import { type GivenTag, tagWindowMs } from '../../model/tag.ts'
import type { Session } from '../engine.ts'
import { askedOutlets } from './asked-outlets.ts'
import { saveAliases } from './save-aliases.ts'

interface TaggedArticle {
  readonly articleId: ArticleId
  readonly outletId: OutletId
  readonly publishedAt: Timestamp
  readonly tags: readonly GivenTag[]
}

/** Takes its tags from an article, and keeps their counts. */
export async function takeTags(session: Session, id: ArticleId): Promise<void> {
  const taken = session.db.deleteFrom('article_tag').where('article_id', '=', id).returning('tag_id')
  const ids = (await taken.execute()).map((row) => row.tag_id)
  await addToCounts(session, ids, -1)
}

/** Gives an article without tags these, and keeps their counts. */
export async function saveTags(session: Session, tagged: TaggedArticle): Promise<void> {
  const { db } = session
  const tags = [...new Map(tagged.tags.map((tag) => [tag.slug, tag])).values()]
  if (tags.length === 0) return
  const ids = await saveTagNames(session, tags)
  await saveAliases(session, tags, ids)
  const rows = tags.map(({ slug, score, why }) => ({
    article_id: tagged.articleId,
    tag_id: ids.get(slug) as number,
    published_at: tagged.publishedAt,
    score,
    why: JSON.stringify(why),
  }))
  await db.insertInto('article_tag').values(rows).execute()
  await addToCounts(session, [...ids.values()], 1)
  await saveShortNames(session, { ...tagged, tags }, ids)
  await noteUses(session, { ...tagged, tags }, ids)
}

/** What several outlets have used within the window is in the vocabulary from now on. */
async function noteUses(
  { db, parts }: Session,
  { outletId, publishedAt, tags }: TaggedArticle,
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const uses = tags.map(({ slug, told }) => ({
    ...{ tag_id: ids.get(slug) as number, outlet_id: outletId, last_at: publishedAt, told },
  }))
  await db
    .insertInto('tag_outlet')
    .values(uses)
    .onConflict((conflict) =>
      conflict
        .columns(['tag_id', 'outlet_id'])
        .doUpdateSet((eb) => ({ last_at: publishedAt, told: eb.ref('excluded.told') }))
        .where('tag_outlet.last_at', '<', publishedAt),
    )
    .execute()
  const recent = sql<number>`(select count(*) from tag_outlet where tag_outlet.tag_id = tag.id
    and tag_outlet.last_at >= ${publishedAt - tagWindowMs})`
  await db
    .updateTable('tag')
    .set({
      outlet_count: recent,
      admitted_at: sql`case when admitted_at is null and ${recent} >= ${askedOutlets} then ${publishedAt} else admitted_at end`,
    })
    .where('id', 'in', parts.list([...ids.values()]))
    .execute()
}

/** The first label that a slug came with stays. What was an alias, and is given for itself, is a tag of its own again. */
async function saveTagNames({ db, parts }: Session, tags: readonly GivenTag[]): Promise<Map<string, number>> {
  const rows = tags.map(({ slug, label, kind, language, form, nameKey }) => ({
    ...{ slug, label, kind, language, form, name_key: nameKey, article_count: 0 },
  }))
  await db
    .insertInto('tag')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('slug')
        .doUpdateSet((eb) => ({
          alias_of: null,
          kind: eb.ref('excluded.kind'),
          language: eb.ref('excluded.language'),
          form: eb.ref('excluded.form'),
          name_key: eb.ref('excluded.name_key'),
        }))
        .where((eb) =>
          eb.or([
            eb('tag.alias_of', 'is not', null),
            eb('tag.form', '=', ''),
            eb('tag.kind', '<>', eb.ref('excluded.kind')),
          ]),
        ),
    )
    .execute()
  const slugs = parts.list(tags.map((tag) => tag.slug))
  const found = await db.selectFrom('tag').select(['id', 'slug']).where('slug', 'in', slugs).execute()
  return new Map(found.map((row) => [row.slug, row.id]))
}

/** That the outlet uses these short names for these tags. */
async function saveShortNames(
  { db }: Session,
  { tags, outletId, publishedAt }: TaggedArticle,
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = tags.flatMap(({ slug, shortNames }) =>
    [...new Set(shortNames.map(({ form }) => form))].map((form) => ({
      ...{ form, tag_id: ids.get(slug) as number, outlet_id: outletId, last_at: publishedAt },
    })),
  )
  if (rows.length === 0) return
  await db
    .insertInto('tag_short_name')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['form', 'tag_id', 'outlet_id'])
        .doUpdateSet({ last_at: publishedAt })
        .where('tag_short_name.last_at', '<', publishedAt),
    )
    .execute()
}

async function addToCounts({ db, parts }: Session, ids: readonly number[], change: number): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('tag')
    .set((eb) => ({ article_count: eb('article_count', '+', change) }))
    .where('id', 'in', parts.list(ids))
    .execute()
}
