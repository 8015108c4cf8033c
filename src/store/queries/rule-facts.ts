import { sql } from 'kysely'
import { listLeadChains } from '../../lib/list-lead-chains.ts'
import type { ArticleKind } from '../../model/article.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { RuleFacts } from '../../model/rule.ts'
import type { Section } from '../../model/section.ts'
import type { Session } from '../engine.ts'
import { fromJson } from '../rows.ts'

/** What rules look at, in the order of the ids; articles that are gone or were never understood are left out. */
export async function listRuleFacts(session: Session, ids: readonly ArticleId[]): Promise<RuleFacts[]> {
  const { db, parts } = session
  const rows = await db
    .selectFrom('article')
    .innerJoin('outlet', 'outlet.id', 'article.outlet_id')
    .innerJoin('understanding', 'understanding.article_id', 'article.id')
    .innerJoin('revision', (join) =>
      join
        .onRef('revision.article_id', '=', 'article.id')
        .onRef('revision.number', '=', 'article.revision_count'),
    )
    .leftJoin('story', 'story.id', 'article.story_id')
    .select(['article.id', 'article.first_seen_at', 'domain', 'understanding.language', 'understanding.kind'])
    .select(['understanding.section', 'chains', 'sentences', 'revision.title', 'revision.text'])
    .select('story.origin_count')
    .where('article.id', 'in', parts.list(ids))
    .execute()
  const slugs = await listTagSlugs(session, ids)
  const facts = new Map<number, RuleFacts>(
    rows.map((row) => [
      row.id,
      {
        articleId: row.id as ArticleId,
        firstSeenAt: row.first_seen_at,
        outletDomain: row.domain,
        language: row.language,
        kind: row.kind as ArticleKind,
        section: (row.section ?? undefined) as Section | undefined,
        tagSlugs: slugs.get(row.id) ?? [],
        ...{ title: row.title, text: row.text, originCount: row.origin_count ?? undefined },
        isSecondHand:
          row.chains !== '[]' &&
          listLeadChains({ chains: fromJson(row.chains), sentences: fromJson(row.sentences) }).length > 0,
      },
    ]),
  )
  return ids.flatMap((id) => facts.get(id) ?? [])
}

/** Under all their names, also those that few outlets use as yet. */
async function listTagSlugs(
  { db, parts }: Session,
  ids: readonly ArticleId[],
): Promise<Map<number, string[]>> {
  const list = parts.list(ids)
  const { rows } = await sql<{ id: number; slug: string }>`
    select article_tag.article_id as id, tag.slug from article_tag join tag on tag.id = article_tag.tag_id
    where article_tag.article_id in ${list}
    union all
    select article_tag.article_id as id, tag.slug from article_tag join tag on tag.alias_of = article_tag.tag_id
    where article_tag.article_id in ${list}`.execute(db)
  const slugs = new Map<number, string[]>()
  for (const { id, slug } of rows) {
    const own = slugs.get(id)
    if (own) own.push(slug)
    else slugs.set(id, [slug])
  }
  return slugs
}
