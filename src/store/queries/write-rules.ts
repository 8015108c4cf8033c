import { sql } from 'kysely'
import type { ArticleId, ReaderId, RuleId, StoryId, Timestamp } from '../../model/ids.ts'
import { mostRules } from '../../model/rule.ts'
import type { Session } from '../engine.ts'
import type { NewRule, RuleChange } from '../rule-store.ts'
import { meetReader } from './readers.ts'

const nextChange = sql<number>`(select coalesce(max(change), 0) + 1 from reader_rule)`

/** A new rule behind a reader's others; undefined, and nothing written, where there are too many. */
export async function addRule(
  session: Session,
  readerId: ReaderId,
  rule: NewRule,
): Promise<RuleId | undefined> {
  const { db } = session
  const own = db.selectFrom('reader_rule').where('reader_id', '=', readerId)
  const held = own.where('removed_at', 'is', null)
  const { count, last } = await held
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.max('place').as('last')])
    .executeTakeFirstOrThrow()
  if (Number(count) >= mostRules) return undefined
  await meetReader(session, readerId)
  const { id } = await db
    .insertInto('reader_rule')
    .values({
      ...{ reader_id: readerId, place: (last ?? 0) + 1, rule: rule.text, is_on: rule.isOn ? 1 : 0 },
      ...{ follows_story: rule.followsStory ? 1 : 0, since: rule.since, change: nextChange },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id as RuleId
}

/** Changes a rule of a reader; false, and nothing written, where they have none of this id. */
export async function saveRule(
  { db }: Session,
  readerId: ReaderId,
  id: RuleId,
  change: RuleChange,
): Promise<boolean> {
  const { text, followsStory, since, isOn } = change
  const written = await db
    .updateTable('reader_rule')
    .set({
      change: nextChange,
      ...(text !== undefined && { rule: text }),
      ...(followsStory !== undefined && { follows_story: followsStory ? 1 : 0 }),
      ...(since !== undefined && { since }),
      ...(isOn !== undefined && { is_on: isOn ? 1 : 0 }),
      ...('removedAt' in change && { removed_at: change.removedAt ?? null }),
    })
    .where('id', '=', id)
    .where('reader_id', '=', readerId)
    .executeTakeFirst()
  return written.numUpdatedRows > 0n
}

/** Puts rules of a reader into this order, which must name each of them once. */
export async function orderRules({ db }: Session, readerId: ReaderId, ids: readonly RuleId[]): Promise<void> {
  for (const [at, id] of ids.entries())
    await db
      .updateTable('reader_rule')
      .set({ place: at + 1, change: nextChange })
      .where('id', '=', id)
      .where('reader_id', '=', readerId)
      .where('place', '<>', at + 1)
      .execute()
}

/** Forgets rules that were removed before then, and with them what they did: what they hid is shown again. */
export async function forgetRules({ db }: Session, removedBefore: Timestamp): Promise<void> {
  await db.deleteFrom('reader_rule').where('removed_at', '<', removedBefore).execute()
}

/** Whether any reader has a rule, or one that looks at origins, that is followed. */
const isAnyRule = sql<boolean>`exists (select 1 from reader_rule where is_on = 1 and removed_at is null)`
const isAnyOfStories = sql<boolean>`exists (select 1 from reader_rule
  where is_on = 1 and removed_at is null and follows_story = 1)`

// Another moment each time, so that who judged an article as it was does not take it for judged.
const onceMore = sql`on conflict (article_id) do update set due_at = case when excluded.due_at > rule_work.due_at
  then excluded.due_at else rule_work.due_at + 1 end`

/** Whether anybody wants to hear at once of what a search finds. */
const isAnySearch = sql<boolean>`exists (select 1 from reader_choice
  where kind = 'search' and way = 'now' and choice = 'follow')`

/** Has articles judged, where there is any rule to judge them by, or a search to be told of. */
export async function setRulesDue(
  { db, parts }: Session,
  ids: readonly ArticleId[],
  now: Timestamp,
): Promise<void> {
  await sql`insert into rule_work (article_id, due_at) select id, cast(${now} as bigint) from article
    where id in ${parts.list(ids)} and (${isAnyRule} or ${isAnySearch}) ${onceMore}`.execute(db)
}

/** The newest articles of a story are judged anew: as many as it is looked at by. */
const mostOfStory = 200

/** Has the articles of a story judged anew where it rests on another number of reports than before, and a rule looks at that. */
export async function setStoryRulesDue(
  { db }: Session,
  id: StoryId,
  { originCount, now }: { readonly originCount: number | undefined; readonly now: Timestamp },
): Promise<void> {
  await sql`insert into rule_work (article_id, due_at) select id, cast(${now} as bigint) from (
    select id from article where story_id = ${id} order by published_at desc, id desc limit ${mostOfStory}) as told
    where ${isAnyOfStories} and not exists (select 1 from story where id = ${id} and origin_count = ${originCount ?? 0})
    ${onceMore}`.execute(db)
}
