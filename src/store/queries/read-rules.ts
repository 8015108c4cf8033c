import { parseKeptRule } from '../../lib/parse-rule.ts'
import type { ArticleId, ReaderId, RuleId } from '../../model/ids.ts'
import type { ActionKind, EffectState, KeptRule, RuleEffect } from '../../model/rule.ts'
import type { Session } from '../engine.ts'
import { fromJson } from '../rows.ts'
import type {
  EffectPage,
  HeldByStory,
  LabelCount,
  LabelledArticle,
  LabelPage,
  RuleWork,
} from '../rule-store.ts'
import type { ReaderRuleRow, RuleEffectRow } from '../rule-tables.ts'

/** All rules of a reader in their order, with those that were removed lately. */
export async function listRules({ db }: Session, readerId: ReaderId): Promise<KeptRule[]> {
  const query = db.selectFrom('reader_rule').selectAll().where('reader_id', '=', readerId)
  return (await query.orderBy('place').orderBy('id').execute()).map(toKeptRule)
}

/** One of a reader's rules; undefined where it is another's. */
export async function findRule(
  { db }: Session,
  readerId: ReaderId,
  id: RuleId,
): Promise<KeptRule | undefined> {
  const query = db.selectFrom('reader_rule').selectAll().where('id', '=', id)
  const row = await query.where('reader_id', '=', readerId).executeTakeFirst()
  return row && toKeptRule(row)
}

/** Rules of all readers that changed since then, in that order. */
export async function listRulesSince({ db }: Session, change: number, limit: number): Promise<KeptRule[]> {
  const query = db.selectFrom('reader_rule').selectAll().where('change', '>', change)
  return (await query.orderBy('change').limit(limit).execute()).map(toKeptRule)
}

/** Articles that are to be judged, longest due first. */
export async function listRuleWork({ db }: Session, limit: number): Promise<RuleWork[]> {
  const query = db.selectFrom('rule_work').selectAll().orderBy('due_at').orderBy('article_id').limit(limit)
  return (await query.execute()).map((row) => ({
    articleId: row.article_id as ArticleId,
    dueAt: row.due_at,
  }))
}

/** Those of the articles that are hidden by rules which look at origins. */
export async function listHeldByStory(
  { db, parts }: Session,
  ids: readonly ArticleId[],
): Promise<HeldByStory[]> {
  const rows = await db
    .selectFrom('rule_effect')
    .innerJoin('reader_rule', 'reader_rule.id', 'rule_effect.rule_id')
    .select(['article_id', 'rule_effect.reader_id', 'rule_id'])
    .where('article_id', 'in', parts.list(ids))
    .where('action', '=', 'hide')
    .where('state', '=', 'done')
    .where('follows_story', '=', 1)
    .execute()
  return rows.map((row) => ({
    articleId: row.article_id as ArticleId,
    readerId: row.reader_id as ReaderId,
    ruleId: row.rule_id as RuleId,
  }))
}

/** A page of what a reader's rules did, newest first; articles that rules did several things with stand together. */
export async function listRuleEffects(
  { db }: Session,
  { readerId, ruleId, after, limit }: EffectPage,
): Promise<RuleEffect[]> {
  let query = db.selectFrom('rule_effect').selectAll().where('reader_id', '=', readerId)
  if (ruleId !== undefined) query = query.where('rule_id', '=', ruleId)
  if (after)
    query = query.where((eb) => eb(eb.refTuple('done_at', 'article_id'), '<', eb.tuple(after.at, after.id)))
  const rows = await query.orderBy('done_at', 'desc').orderBy('article_id', 'desc').limit(limit).execute()
  return rows.map(toRuleEffect)
}

/** What a reader's rules did with one article, in the order of the rules. */
export async function listEffectsOn(
  { db }: Session,
  readerId: ReaderId,
  articleId: ArticleId,
): Promise<RuleEffect[]> {
  const query = db.selectFrom('rule_effect').selectAll().where('article_id', '=', articleId)
  return (await query.where('reader_id', '=', readerId).execute()).map(toRuleEffect)
}

/** Those of the articles that a rule of the reader hides. */
export async function listHidden(
  { db, parts }: Session,
  readerId: ReaderId,
  ids: readonly ArticleId[],
): Promise<Set<ArticleId>> {
  const query = db
    .selectFrom('rule_effect')
    .select('article_id')
    .where('article_id', 'in', parts.list(ids))
    .where('reader_id', '=', readerId)
    .where('action', '=', 'hide')
    .where('state', '=', 'done')
  return new Set((await query.execute()).map((row) => row.article_id as ArticleId))
}

/** The labels of a reader by name, each with how many articles bear it. */
export async function listLabels({ db }: Session, readerId: ReaderId, limit: number): Promise<LabelCount[]> {
  const query = db
    .selectFrom('reader_label')
    .select((eb) => ['label', eb.fn.countAll<number>().as('count')])
    .where('reader_id', '=', readerId)
    .where((eb) => eb('is_on', '=', eb.lit(1)))
    .groupBy('label')
    .orderBy('label')
    .limit(limit)
  return (await query.execute()).map(({ label, count }) => ({ label, count: Number(count) }))
}

/** A page of the articles that bear a reader's label, newest first. */
export async function listLabelled(
  { db }: Session,
  { readerId, label, after, limit }: LabelPage,
): Promise<LabelledArticle[]> {
  let query = db
    .selectFrom('reader_label')
    .select(['article_id', 'labelled_at'])
    .where('reader_id', '=', readerId)
    .where('label', '=', label)
    .where((eb) => eb('is_on', '=', eb.lit(1)))
  if (after)
    query = query.where((eb) =>
      eb(eb.refTuple('labelled_at', 'article_id'), '<', eb.tuple(after.at, after.id)),
    )
  const rows = await query.orderBy('labelled_at', 'desc').orderBy('article_id', 'desc').limit(limit).execute()
  return rows.map((row) => ({ articleId: row.article_id as ArticleId, labelledAt: row.labelled_at }))
}

/** The labels that a reader gave an article, by name. */
export async function listLabelsOn(
  { db }: Session,
  readerId: ReaderId,
  articleId: ArticleId,
): Promise<string[]> {
  const query = db.selectFrom('reader_label').select('label').where('article_id', '=', articleId)
  const own = query.where('reader_id', '=', readerId).where('is_on', '=', 1)
  const rows = await own.orderBy('label').execute()
  return rows.map(({ label }) => label)
}

function toKeptRule(row: ReaderRuleRow): KeptRule {
  return {
    id: row.id as RuleId,
    readerId: row.reader_id as ReaderId,
    rule: parseKeptRule(row.rule),
    text: row.rule,
    place: row.place,
    isOn: row.is_on === 1,
    since: row.since,
    removedAt: row.removed_at ?? undefined,
    change: row.change,
  }
}

function toRuleEffect(row: RuleEffectRow): RuleEffect {
  return {
    articleId: row.article_id as ArticleId,
    ruleId: row.rule_id as RuleId,
    action: { kind: row.action as ActionKind, label: row.label },
    state: row.state as EffectState,
    doneAt: row.done_at,
    why: fromJson(row.why),
  }
}
