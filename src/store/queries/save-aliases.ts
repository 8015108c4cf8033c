import { sql } from 'kysely'
import type { TagId } from '../../model/ids.ts'
import type { GivenTag } from '../../model/tag.ts'
import type { Session } from '../engine.ts'
import { moveChoices } from './readers.ts'

/** Lets the other names of tags lead to them: what they had of their own, articles and choices, moves along. */
export async function saveAliases(
  session: Session,
  tags: readonly GivenTag[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const { db, parts } = session
  const wanted = tags.flatMap(({ slug, kind, aliases }) =>
    aliases.map((alias) => ({ ...alias, kind, to: ids.get(slug) as number })),
  )
  // No article bears a tag and its alias.
  const others = wanted.filter(({ slug }) => !ids.has(slug))
  if (others.length === 0) return
  const slugs = parts.list(others.map(({ slug }) => slug))
  const query = db.selectFrom('tag').select(['id', 'slug', 'alias_of']).where('slug', 'in', slugs)
  const known = new Map((await query.execute()).map((row) => [row.slug, row]))
  for (const { slug, label, kind, to } of others) {
    const row = known.get(slug)
    if (row === undefined) await addAlias(session, { slug, label, kind, alias_of: to })
    else if (row.alias_of !== to) await turnIntoAlias(session, row.id as TagId, to as TagId)
  }
}

async function addAlias(
  { db }: Session,
  alias: { slug: string; label: string; kind: string; alias_of: number },
): Promise<void> {
  await db
    .insertInto('tag')
    .values({ ...alias, article_count: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function turnIntoAlias(session: Session, from: TagId, to: TagId): Promise<void> {
  const { db } = session
  await moveArticles(session, from, to)
  await moveUses(session, from, to)
  await moveChoices(session, 'tag', from, to)
  await db.updateTable('tag').set({ alias_of: to }).where('alias_of', '=', from).execute()
  const admitted = sql<number>`coalesce(admitted_at, (select admitted_at from tag as alias where alias.id = ${from}))`
  const count = sql<number>`(select count(*) from article_tag where tag_id = ${to})`
  await db
    .updateTable('tag')
    .set({ admitted_at: admitted, article_count: count })
    .where('id', '=', to)
    .execute()
  await db
    .updateTable('tag')
    .set({ alias_of: to, admitted_at: null, article_count: 0, outlet_count: 0 })
    .where('id', '=', from)
    .execute()
}

async function moveArticles({ db }: Session, from: TagId, to: TagId): Promise<void> {
  const bearers = db.selectFrom('article_tag').select('article_id').where('tag_id', '=', to)
  await db.deleteFrom('article_tag').where('tag_id', '=', from).where('article_id', 'in', bearers).execute()
  await db.updateTable('article_tag').set({ tag_id: to }).where('tag_id', '=', from).execute()
}

/** Who used it, and for what short names. */
async function moveUses({ db }: Session, from: TagId, to: TagId): Promise<void> {
  await sql`insert into tag_outlet (tag_id, outlet_id, last_at, told)
    select ${to}, outlet_id, last_at, told from tag_outlet where tag_id = ${from}
    on conflict (tag_id, outlet_id) do update set last_at = excluded.last_at, told = excluded.told
    where tag_outlet.last_at < excluded.last_at`.execute(db)
  await db.deleteFrom('tag_outlet').where('tag_id', '=', from).execute()
  await sql`insert into tag_short_name (form, tag_id, outlet_id, last_at)
    select form, ${to}, outlet_id, last_at from tag_short_name where tag_id = ${from}
    on conflict (form, tag_id, outlet_id) do nothing`.execute(db)
  await db.deleteFrom('tag_short_name').where('tag_id', '=', from).execute()
}
