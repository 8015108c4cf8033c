import { sql } from 'kysely'
import type { ArticleId, ReaderId, RuleId, Timestamp } from '../../model/ids.ts'
import type { ActionKind, RuleDecision } from '../../model/rule.ts'
import type { Session } from '../engine.ts'
import type { EffectUndo, RuleDeed, Ruled } from '../rule-store.ts'
import { doAction, takeBackAction } from './rule-actions.ts'

/** Does what was decided, once each; lifts what holds no more; and takes articles from what is to be judged. */
export async function saveRuled(session: Session, { work, decisions, lifted, now }: Ruled): Promise<void> {
  const { db } = session
  for (const deed of await addEffects(session, await listStanding(session, decisions), now))
    if (await doAction(session, deed, now)) await setDid(session, deed)
  for (const { articleId, readerId, ruleId } of lifted)
    await db
      .updateTable('rule_effect')
      .set({ state: 'lifted' })
      .where('article_id', '=', articleId)
      .where('reader_id', '=', readerId)
      .where('rule_id', '=', ruleId)
      .where('action', '=', 'hide')
      .where('state', '=', 'done')
      .execute()
  for (const { articleId, dueAt } of work)
    await db.deleteFrom('rule_work').where('article_id', '=', articleId).where('due_at', '=', dueAt).execute()
}

/** Articles and rules may be gone, and rules no longer wanted, since they were judged. */
async function listStanding(
  { db, parts }: Session,
  decisions: readonly RuleDecision[],
): Promise<readonly RuleDecision[]> {
  if (decisions.length === 0) return []
  const articleIds = [...new Set(decisions.map(({ articleId }) => articleId))]
  const ruleIds = [...new Set(decisions.map(({ ruleId }) => ruleId))]
  const articles = db.selectFrom('article').select('id').where('id', 'in', parts.list(articleIds))
  const rules = db.selectFrom('reader_rule').select('id').where('id', 'in', parts.list(ruleIds))
  const followed = rules.where('is_on', '=', 1).where('removed_at', 'is', null)
  const there = new Set((await articles.execute()).map(({ id }) => id))
  const wanted = new Set((await followed.execute()).map(({ id }) => id))
  return decisions.filter(({ articleId, ruleId }) => there.has(articleId) && wanted.has(ruleId))
}

/** Those that are new, or that had been lifted; what a reader took back is not done again. */
async function addEffects(
  { db, parts }: Session,
  decisions: readonly RuleDecision[],
  now: Timestamp,
): Promise<RuleDeed[]> {
  const rows = decisions.flatMap(({ articleId, readerId, ruleId, actions, why }) =>
    actions.map(({ kind, label }) => [articleId, readerId, ruleId, kind, label, JSON.stringify(why)]),
  )
  if (rows.length === 0) return []
  const found = await sql<{ article: number; reader: number; rule: number; action: string; label: string }>`
    insert into rule_effect (article_id, reader_id, rule_id, action, label, state, did, done_at, why)
    select v0, v1, v2, v3, v4, 'done', 0, cast(${now} as bigint), v5 from ${parts.rows(rows)} where true
    on conflict (article_id, reader_id, rule_id, action)
    do update set state = 'done', why = excluded.why where rule_effect.state = 'lifted'
    returning article_id as article, reader_id as reader, rule_id as rule, action, label`.execute(db)
  return found.rows.map(({ article, reader, rule, action, label }) => ({
    ...{ articleId: article as ArticleId, readerId: reader as ReaderId, ruleId: rule as RuleId },
    action: { kind: action as ActionKind, label },
  }))
}

function setDid({ db }: Session, deed: RuleDeed): Promise<unknown> {
  return selectDeed(db.updateTable('rule_effect').set({ did: 1 }), deed).execute()
}

function selectDeed<Query extends { where(column: never, operator: never, value: never): Query }>(
  query: Query,
  { articleId, readerId, ruleId, action }: RuleDeed,
): Query {
  const is = (one: Query, column: string, value: string | number) =>
    one.where(column as never, '=' as never, value as never)
  const ofArticle = is(is(query, 'article_id', articleId), 'reader_id', readerId)
  return is(is(ofArticle, 'rule_id', ruleId), 'action', action.kind)
}

/**
 * Takes back a part of what a rule did, newest first, as far as no other rule did the same: what was so before stays so.
 * Says how many; none where the rule is another reader's.
 */
export async function undoEffects(session: Session, undo: EffectUndo): Promise<number> {
  const { db } = session
  const { readerId, ruleId, articleId, limit, now } = undo
  let query = db
    .selectFrom('rule_effect')
    .select(['article_id', 'action', 'label', 'did'])
    .where('rule_id', '=', ruleId)
    .where('reader_id', '=', readerId)
    .where('state', '=', 'done')
  if (articleId !== undefined) query = query.where('article_id', '=', articleId)
  const rows = await query.orderBy('done_at', 'desc').orderBy('article_id', 'desc').limit(limit).execute()
  for (const row of rows) {
    const action = { kind: row.action as ActionKind, label: row.label }
    const deed = { articleId: row.article_id as ArticleId, readerId, ruleId, action }
    await selectDeed(db.updateTable('rule_effect').set({ state: 'undone', did: 0 }), deed).execute()
    if (row.did === 1 && !(await passOn(session, deed))) await takeBackAction(session, deed, now)
  }
  return rows.length
}

/** Another rule that did the same to the same article stands for it from now on. */
async function passOn({ db }: Session, { articleId, readerId, action }: RuleDeed): Promise<boolean> {
  const other = await db
    .selectFrom('rule_effect')
    .select('rule_id')
    .where('article_id', '=', articleId)
    .where('reader_id', '=', readerId)
    .where('action', '=', action.kind)
    .where('label', '=', action.label)
    .where('state', '=', 'done')
    .limit(1)
    .executeTakeFirst()
  if (!other) return false
  const deed = { articleId, readerId, action, ruleId: other.rule_id as RuleId }
  await selectDeed(db.updateTable('rule_effect').set({ did: 1 }), deed).execute()
  return true
}
