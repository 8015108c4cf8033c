import { sql } from 'kysely'
import type { ArticleId, StoryId } from '../../model/ids.ts'
import type { Engine, SearchKey, Session } from '../engine.ts'
import { openEngine } from '../open-store.ts'
import { forgetStories } from '../queries/forget-empty-stories.ts'
import { refreshStories } from '../queries/refresh-stories.ts'
import { settleKept } from '../queries/settle-kept.ts'
import { idsPerHour, toSearchKey } from '../search-key.ts'
import { indexArticles } from './index-articles.ts'

/** What did not agree, how often, and whether it was mended. */
export interface CheckFinding {
  readonly what: string
  readonly count: number
  readonly isMended: boolean
}

/** Rows looked at in one transaction, so that a running program gets its turn in between. */
const rowsAtOnce = 500

/** Longer than the program waits before it forgets them: it may still be about to give them an article. */
const emptyMs = 8 * 86_400_000

interface Check {
  readonly what: string
  /** What is wrong among the rows after `after`, and where the next part begins: undefined at the end. */
  find(
    session: Session,
    after: number,
  ): Promise<{ readonly wrong: readonly number[]; readonly next: number | undefined }>
  mend(session: Session, wrong: readonly number[]): Promise<void>
}

/** In this order: what is due again is counted and indexed when it is understood. */
const checks: readonly Check[] = [
  {
    what: 'articles that nobody would have understood',
    find: findRows(
      ({ db, parts }, ids) =>
        sql`select article.id from article left join understanding on understanding.article_id = article.id
        where article.id in ${parts.list(ids)} and due_at is null
        and (story_id is null or understanding.article_id is null)`.execute(db),
      'article',
    ),
    mend: async ({ db, parts }, wrong) => {
      await db.updateTable('article').set({ due_at: 0 }).where('id', 'in', parts.list(wrong)).execute()
    },
  },
  {
    what: 'stories whose articles or outlets were counted wrong',
    find: findRows(
      ({ db, parts }, ids) =>
        sql`select story.id from story left join (
          select story_id, count(*) as articles, count(distinct outlet_id) as outlets, min(published_at) as first_at,
            max(published_at) as latest_at from article where story_id in ${parts.list(ids)} group by story_id
        ) as counted on counted.story_id = story.id
        where story.id in ${parts.list(ids)} and (article_count <> coalesce(articles, 0)
          or outlet_count <> coalesce(outlets, 0) or story.first_at <> coalesce(counted.first_at, story.first_at)
          or story.latest_at <> coalesce(counted.latest_at, story.latest_at))`.execute(db),
      'story',
    ),
    mend: (session, wrong) => refreshStories(session, wrong as StoryId[], 0),
  },
  {
    what: 'stories whose origins were counted wrong',
    find: findRows(
      ({ db, parts }, ids) =>
        sql`select id from story where id in ${parts.list(ids)} and due_at is null
        and article_count > 0 and (origin_count > outlet_count or origin_count < 1)`.execute(db),
      'story',
    ),
    mend: async ({ db, parts }, wrong) => {
      await db.updateTable('story').set({ due_at: 0 }).where('id', 'in', parts.list(wrong)).execute()
    },
  },
  {
    what: 'old stories without articles that lead to no other',
    find: findRows(
      ({ db, parts }, ids) =>
        sql`select id from story where id in ${parts.list(ids)} and article_count = 0
        and not exists (select 1 from comment where comment.story_id = story.id) and latest_at < (select max(latest_at) from story) - ${emptyMs} and (merged_into is null
          or not exists (select 1 from story as other where other.id = story.merged_into))`.execute(db),
      'story',
    ),
    mend: (session, wrong) => forgetStories(session, wrong as StoryId[]),
  },
  {
    what: 'stories in an event that nobody else tells',
    find: findRows(
      ({ db, parts }, ids) =>
        sql`select story_id as id from story_event where story_id in ${parts.list(ids)} and not exists (
          select 1 from story_event as other join story on story.id = other.story_id
          where other.event_id = story_event.event_id and other.story_id <> story_event.story_id
            and story.article_count > 0)`.execute(db),
      'story',
    ),
    mend: async ({ db, parts }, wrong) => {
      await db.deleteFrom('story_event').where('story_id', 'in', parts.list(wrong)).execute()
      await db.updateTable('story').set({ due_at: 0 }).where('id', 'in', parts.list(wrong)).execute()
    },
  },
  {
    what: 'tags whose articles were counted wrong',
    find: findRows(
      ({ db, parts }, ids) =>
        sql`select tag.id from tag where tag.id in ${parts.list(ids)}
        and article_count <> (select count(*) from article_tag where tag_id = tag.id)`.execute(db),
      'tag',
    ),
    mend: async ({ db, parts }, wrong) => {
      await sql`update tag set article_count = (select count(*) from article_tag where tag_id = tag.id)
        where id in ${parts.list(wrong)}`.execute(db)
    },
  },
  {
    what: 'names of hashtags that lead to none',
    find: findRows(
      ({ db, parts }, ids) =>
        sql`select tag.id from tag left join tag as meant on meant.id = tag.alias_of and meant.alias_of is null
        where tag.id in ${parts.list(ids)} and tag.alias_of is not null and meant.id is null`.execute(db),
      'tag',
    ),
    mend: async ({ db, parts }, wrong) => {
      await db.updateTable('tag').set({ alias_of: null }).where('id', 'in', parts.list(wrong)).execute()
    },
  },
  {
    what: 'saved or noted articles that would go when they are old',
    find: findRows(
      ({ db, parts }, ids) =>
        sql`select distinct saved_article.article_id as id from saved_article
        left join kept on kept.article_id = saved_article.article_id
        where saved_article.article_id in ${parts.list(ids)} and is_saved = 1 and kept.article_id is null
        union select reader_note.subject_id from reader_note
        left join kept on kept.article_id = reader_note.subject_id
        where reader_note.kind = 'article' and reader_note.subject_id in ${parts.list(ids)}
          and text <> '' and kept.article_id is null`.execute(db),
      'article',
    ),
    mend: async (session, wrong) => {
      for (const id of wrong) await settleKept(session, id as ArticleId)
    },
  },
  {
    what: 'articles whose comments stand in another story',
    find: findRows(
      ({ db, parts }, ids) =>
        sql`select distinct article.id from article join comment on comment.article_id = article.id
        where article.id in ${parts.list(ids)} and coalesce(comment.story_id, 0) <> coalesce(article.story_id, 0)`.execute(
          db,
        ),
      'article',
    ),
    mend: async ({ db, parts }, wrong) => {
      await db
        .updateTable('comment')
        .set((eb) => ({
          story_id: eb
            .selectFrom('article')
            .select('article.story_id')
            .whereRef('article.id', '=', 'comment.article_id'),
        }))
        .where('article_id', 'in', parts.list(wrong))
        .execute()
    },
  },
  { what: 'articles without a search entry', find: findUnindexed, mend: indexArticles },
  {
    what: 'search entries without an article',
    find: findExtraEntries,
    mend: ({ db, parts }, wrong) => parts.search.remove(db, wrong.map(toKey)),
  },
]

/**
 * Finds what does not agree with the articles: work that was lost, counts, search entries. With `mends` it is put right,
 * a part at a time, so that a running program goes on.
 */
export async function checkStore(
  database: string,
  { mends }: { readonly mends: boolean },
): Promise<CheckFinding[]> {
  const engine = await openEngine(database)
  try {
    const findings: CheckFinding[] = []
    for (const check of checks) {
      const count = await runCheck(engine, check, mends)
      if (count > 0) findings.push({ what: check.what, count, isMended: mends })
    }
    return findings
  } finally {
    await engine.close()
  }
}

async function runCheck(engine: Engine, { find, mend }: Check, mends: boolean): Promise<number> {
  let count = 0
  for (let after: number | undefined = 0; after !== undefined; ) {
    const from: number = after
    const found = mends
      ? await engine.write(async (session) => {
          const part = await find(session, from)
          if (part.wrong.length > 0) await mend(session, part.wrong)
          return part
        })
      : await engine.read((session) => find(session, from))
    count += found.wrong.length
    after = found.next
  }
  return count
}

type Rows = { readonly rows: readonly unknown[] }

function findRows(
  findAmong: (session: Session, ids: readonly number[]) => Promise<Rows>,
  table: 'article' | 'story' | 'tag',
): Check['find'] {
  return async (session, after) => {
    const ids = await listIds(session, table, after)
    const { rows } = ids.length > 0 ? await findAmong(session, ids) : { rows: [] }
    return { wrong: rows.map((row) => (row as { id: number }).id), next: nextOf(ids) }
  }
}

async function listIds(
  { db }: Session,
  table: 'article' | 'story' | 'tag',
  after: number,
): Promise<number[]> {
  const query = db.selectFrom(table).select('id').where('id', '>', after).orderBy('id').limit(rowsAtOnce)
  return (await query.execute()).map(({ id }) => id)
}

function nextOf(keys: readonly number[]): number | undefined {
  return keys.length < rowsAtOnce ? undefined : keys.at(-1)
}

async function findUnindexed(session: Session, after: number) {
  const ids = await listIds(session, 'article', after)
  const articles = await listKeys(session, ids)
  const there = new Set<number>()
  for (const key of articles.map((article) => Number(toSearchKey(article))))
    for (const found of await session.parts.search.listKeys(session.db, key - 1, 1)) there.add(found)
  const wrong = articles.filter((article) => !there.has(Number(toSearchKey(article)))).map(({ id }) => id)
  return { wrong, next: nextOf(ids) }
}

async function listKeys({ db, parts }: Session, ids: readonly number[]): Promise<SearchKey[]> {
  const query = db.selectFrom('article').select(['id', 'published_at']).where('id', 'in', parts.list(ids))
  return (await query.execute()).map((row) => ({ id: row.id as ArticleId, publishedAt: row.published_at }))
}

async function findExtraEntries(session: Session, after: number) {
  const keys = await session.parts.search.listKeys(session.db, after, rowsAtOnce)
  const articles = await listKeys(
    session,
    keys.map((key) => key % idsPerHour),
  )
  const right = new Set(articles.map((article) => Number(toSearchKey(article))))
  return { wrong: keys.filter((key) => !right.has(key)), next: nextOf(keys) }
}

const hourMs = 3_600_000

/** `toSearchKey` backwards, to the hour. */
function toKey(key: number): SearchKey {
  return { id: (key % idsPerHour) as ArticleId, publishedAt: Math.floor(key / idsPerHour) * hourMs }
}
