import { sql } from 'kysely'
import type { ArticleId, OutletId, TagId, Timestamp } from '../../model/ids.ts'
import type { BorneTag, KnownTag, ShortNameUse, Tag, TagKind, TagName } from '../../model/tag.ts'
import type { Session } from '../engine.ts'
import { askedOutlets } from './asked-outlets.ts'
import { toTag } from './read-tags.ts'

/** The vocabulary, and what was used since then and may become a part of it, in the order in which they came. */
export async function listKnownTags({ db }: Session, since: Timestamp, limit: number): Promise<KnownTag[]> {
  const found = await sql<{ slug: string; form: string; admitted: number }>`
    select slug, form, case when admitted_at is null then 0 else 1 end as admitted from tag where id in (
      select id from tag where admitted_at is not null
      union all select tag_id from tag_outlet where last_at >= ${since})
    order by id limit ${limit}`.execute(db)
  return found.rows.map(({ slug, form, admitted }) => ({
    // Of one from before forms were kept.
    ...{ slug, form: form || slug.replaceAll('-', ''), isAdmitted: Number(admitted) === 1 },
  }))
}

/** Who used short names since then, and for what; the newest first. */
export async function listShortNameUses(
  { db }: Session,
  since: Timestamp,
  limit: number,
): Promise<ShortNameUse[]> {
  const rows = await db
    .selectFrom('tag_short_name')
    .innerJoin('tag', 'tag.id', 'tag_short_name.tag_id')
    .select(['tag_short_name.form', 'outlet_id', 'last_at', 'slug', 'label', 'kind'])
    .where('last_at', '>=', since)
    .orderBy('last_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ form, outlet_id, last_at, slug, label, kind }) => ({
    ...{ form, slug, label, kind: kind as TagKind, outletId: outlet_id as OutletId, at: last_at },
  }))
}

/** The other names that lead to a tag. */
export async function listAliases({ db }: Session, id: TagId, limit: number): Promise<TagName[]> {
  const query = db.selectFrom('tag').select(['slug', 'label']).where('alias_of', '=', id)
  const rows = await query.orderBy('id').limit(limit).execute()
  return rows.map(({ slug, label }) => ({ slug, label }))
}

/** The tags that are the same name in other languages or scripts. */
export async function listOtherLanguages(
  { db }: Session,
  { id, nameKey }: Pick<Tag, 'id' | 'nameKey'>,
  limit: number,
): Promise<Tag[]> {
  if (nameKey === '') return []
  const rows = await db
    .selectFrom('tag')
    .selectAll()
    .where('name_key', '=', nameKey)
    .where('name_key', '<>', '')
    .where('admitted_at', 'is not', null)
    .where('id', '<>', id)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(toTag)
}

/** The tags of an article and what may become one, best first. */
export async function listBorneTags({ db }: Session, id: ArticleId): Promise<BorneTag[]> {
  const rows = await db
    .selectFrom('article_tag')
    .innerJoin('tag', 'tag.id', 'article_tag.tag_id')
    .select(['label', 'kind', 'score', 'admitted_at', 'outlet_count', askedOutlets.as('asked')])
    .where('article_id', '=', id)
    .orderBy('score', 'desc')
    .orderBy('tag.id')
    .execute()
  return rows.map(({ label, kind, score, admitted_at, outlet_count, asked }) => ({
    ...{ label, kind: kind as TagKind, score, isAdmitted: admitted_at !== null },
    ...{ outletCount: outlet_count, asked: Number(asked) },
  }))
}
