import { type Expression, sql } from 'kysely'
import type { StoryId, Timestamp } from '../../model/ids.ts'
import { judgeState } from '../../model/judge-state.ts'
import { rankStory, type Story, type StoryState } from '../../model/story.ts'
import type { Session } from '../engine.ts'
import { toStory } from '../rows.ts'
import { leaveEvents } from './events.ts'

/** As long as a story is remembered for those that tell it in other languages. */
const rememberedMs = 7 * 86_400_000

type NewStory = Pick<Story, 'title' | 'language' | 'firstAt'>

/** A story without articles yet; no list shows it before `refreshStories` counts the first. */
export async function saveNewStory(
  { db }: Session,
  { title, language, firstAt }: NewStory,
): Promise<StoryId> {
  const counts = { first_at: firstAt, latest_at: firstAt, article_count: 0, outlet_count: 0, rank: firstAt }
  const values = { title, language, ...counts }
  const row = await db.insertInto('story').values(values).returning('id').executeTakeFirstOrThrow()
  return row.id as StoryId
}

/**
 * The story of an article that is about to be put there, of which it is the only one. To be tended by `dueAt` where stories
 * are told in several languages; with the first of a second language so are those that stand alone.
 */
export async function saveLoneStory(
  session: Session,
  { title, language, firstAt, section }: NewStory & { readonly section: string | undefined },
  dueAt: Timestamp,
): Promise<StoryId> {
  const isForeign = await meetLanguage(session, language, { around: firstAt, dueAt })
  const counts = { firstAt, latestAt: firstAt, articleCount: 1, outletCount: 1 }
  const values = {
    ...{ title, language, section: section ?? null },
    ...toColumns({ ...counts, countryCount: 0, originCount: 1 }),
    due_at: isForeign ? dueAt : null,
  }
  const row = await session.db.insertInto('story').values(values).returning('id').executeTakeFirstOrThrow()
  return row.id as StoryId
}

/** A story whose only article was revised is told in that article's language from then on. */
export async function changeLanguage(
  session: Session,
  id: StoryId,
  language: string,
  when: Meeting,
): Promise<void> {
  const { db } = session
  const only = db.selectFrom('story').select('id').where('id', '=', id).where('article_count', '=', 1)
  if (!(await only.where('language', '<>', language).executeTakeFirst())) return
  await meetLanguage(session, language, when)
  await db.updateTable('story').set({ language }).where('id', '=', id).execute()
}

interface Meeting {
  /** When what is told in the language was published. */
  readonly around: Timestamp
  readonly dueAt: Timestamp
}

/** Whether any story is told in another language. With the first of a second one those that stand alone are due. */
async function meetLanguage(
  session: Session,
  language: string,
  { around, dueAt }: Meeting,
): Promise<boolean> {
  const languages = session.db.selectNoFrom([firstLanguage.as('first'), lastLanguage.as('last')])
  const { first, last } = await languages.executeTakeFirstOrThrow()
  const isForeign = first !== null && (first !== language || last !== language)
  if (isForeign && first === last) await setAloneDue(session, around, dueAt)
  return isForeign
}

const told = sql`from story as told where told.article_count > 0`
/** The first and the last language by name that stories are told in: one look into an index each. */
const [firstLanguage, lastLanguage] = [
  sql<string | null>`(select min(language) ${told})`,
  sql<string | null>`(select max(language) ${told})`,
]

/** Those of one article, of the days that are remembered and of those around a moment. */
async function setAloneDue({ db }: Session, around: Timestamp, dueAt: Timestamp): Promise<void> {
  const near = db
    .selectFrom('article')
    .select('story_id')
    .where((eb) =>
      eb.or([
        eb('published_at', '>=', dueAt - rememberedMs),
        eb.between('published_at', around - rememberedMs, around + rememberedMs),
      ]),
    )
  const alone = db.updateTable('story').set((eb) => ({ due_at: eb.fn.coalesce('due_at', eb.val(dueAt)) }))
  await alone.where('article_count', '=', 1).where('id', 'in', near).execute()
}

/**
 * Counts the articles of stories anew, whatever happened to them; a story left empty is closed. Counting costs a walk
 * through one index entry an article, and so can never drift from the truth. Those of several articles, and all where
 * stories are told in several languages, are to be tended by `dueAt`.
 */
export async function refreshStories(
  session: Session,
  ids: readonly StoryId[],
  dueAt: Timestamp,
): Promise<void> {
  const { db, parts } = session
  const stories = [...new Set(ids)]
  const rows = await db
    .selectFrom('article')
    .select((eb) => [
      'story_id as id',
      eb.fn.min('published_at').as('firstAt'),
      eb.fn.max('published_at').as('latestAt'),
      eb.fn.countAll<number>().as('articleCount'),
      eb.fn.count<number>('outlet_id').distinct().as('outletCount'),
    ])
    .where('story_id', 'in', parts.list(stories))
    .groupBy('story_id')
    .execute()
  const counted = new Map(rows.map((row) => [row.id as StoryId, row]))
  // What went on is over no more, and what is gone is remembered no longer.
  await db.deleteFrom('story_key').where('story_id', 'in', parts.list(stories)).execute()
  const known = await listKnown(db, parts.list(stories))
  const gone = stories.filter((id) => !counted.has(id))
  if (gone.length > 0) await leaveEvents(session, gone, dueAt)
  for (const id of stories) await saveCounts(db, { id, dueAt }, toRanked(counted.get(id), known.get(id)))
}

type Counts = Pick<Story, 'firstAt' | 'latestAt' | 'articleCount' | 'outletCount'>
type Found = Pick<Story, 'articleCount' | 'countryCount' | 'originCount'>

/** What was found of stories when they were last looked at as a whole. */
async function listKnown(db: Session['db'], ids: Expression<StoryId>): Promise<Map<StoryId, Found>> {
  const rows = await db.selectFrom('story').selectAll().where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id as StoryId, toStory(row)]))
}

/** Counts with what was found before, as far as it still holds. */
function toRanked(counts: Counts | undefined, found: Found | undefined): (Counts & Found) | undefined {
  if (!counts) return undefined
  const { countryCount = 0, originCount } = found ?? {}
  // Of one article it is sure; that all rest on one report is not, once another has come.
  const isStale = originCount === 1 && found?.articleCount !== counts.articleCount
  const kept = isStale ? undefined : originCount
  return { ...counts, countryCount, originCount: counts.articleCount === 1 ? 1 : kept }
}

async function saveCounts(
  db: Session['db'],
  { id, dueAt }: { readonly id: StoryId; readonly dueAt: Timestamp },
  counts: (Counts & Found) | undefined,
): Promise<void> {
  const values = counts
    ? toColumns(counts)
    : { article_count: 0, outlet_count: 0, origin_count: null, turns_at: null }
  // One article tells all of its story but who tells it in other languages; two, also of late, are to be looked at together.
  const isForeign = sql`(${firstLanguage} <> story.language or ${lastLanguage} <> story.language)`
  const due_at = sql<number | null>`case
    when ${values.article_count} = 0 then null
    when ${values.article_count} > 1 or article_count > 1 or (${values.article_count} = 1 and ${isForeign})
    then coalesce(due_at, ${dueAt}) else due_at end`
  await db
    .updateTable('story')
    .set({ ...values, due_at })
    .where('id', '=', id)
    .execute()
}

function toColumns(counts: Counts & Found) {
  return {
    first_at: counts.firstAt,
    latest_at: counts.latestAt,
    article_count: counts.articleCount,
    outlet_count: counts.outletCount,
    origin_count: counts.originCount ?? null,
    rank: rankStory(counts),
    ...judgeNow(counts),
  }
}

/** The state of one article alone is known; of several it is judged when they have been looked at together. */
function judgeNow({ articleCount, latestAt }: Counts): { state?: StoryState; turns_at: Timestamp | null } {
  if (articleCount > 1) return { turns_at: 0 }
  const { state, turnsAt } = judgeState({ articleCount, originCount: 1, latestAt, times: [] }, latestAt)
  return { state, turns_at: turnsAt ?? null }
}
