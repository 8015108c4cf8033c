import { sql } from 'kysely'
import type { ArticleId, NoticeId, ReaderId, SearchId, StoryId, Timestamp } from '../../model/ids.ts'
import {
  isMaterial,
  type NewNotice,
  type Notice,
  type NoticeKind,
  type NoticeWay,
  storySilenceMs,
} from '../../model/notice.ts'
import type { Subject } from '../../model/reader.ts'
import { toSection, toSectionId } from '../../model/section.ts'
import type { Session } from '../engine.ts'
import type { FollowWay, NoticePage } from '../notice-store.ts'
import type { NoticeRow } from '../notice-tables.ts'
import { leaveOutWithheld } from './leave-out-withheld.ts'
import { meetReader, touchSearch } from './readers.ts'

/** Longer ones say no more on a telephone. */
const mostSigns = 500

/** Has a reader told something, unless they were told of the same story within a day and nothing material happened since. */
export async function saveNotice(session: Session, notice: NewNotice): Promise<NoticeId | undefined> {
  const { readerId, storyId, now, origins = 1 } = notice
  await meetReader(session, readerId)
  const isOfNews = notice.kind === 'followed' || notice.kind === 'rule'
  if (storyId !== undefined && isOfNews) {
    const before = await findLastOfStory(session, readerId, { storyId, since: now - storySilenceMs })
    if (before && !isMaterial(before, origins)) return undefined
  }
  const { id } = await session.db
    .insertInto('notice')
    .values({
      ...{ reader_id: readerId, kind: notice.kind, path: notice.path, origins, made_at: now, due_at: now },
      ...{
        subject: notice.subject.slice(0, mostSigns),
        sentence: (notice.sentence ?? '').slice(0, mostSigns),
      },
      source: notice.source ?? '',
      ...{ story_id: storyId ?? null, article_id: notice.articleId ?? null },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id as NoticeId
}

async function findLastOfStory(
  { db }: Session,
  readerId: ReaderId,
  { storyId, since }: { readonly storyId: StoryId; readonly since: Timestamp },
): Promise<Pick<Notice, 'origins'> | undefined> {
  return db
    .selectFrom('notice')
    .select('origins')
    .where('story_id', '=', storyId)
    .where('reader_id', '=', readerId)
    .where('made_at', '>', since)
    .where('kind', 'in', ['followed', 'rule'])
    .orderBy('made_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** What a reader was told, newest first, as far as it is still to be seen. */
export async function listNotices(
  session: Session,
  { readerId, since, limit }: NoticePage,
): Promise<Notice[]> {
  let query = session.db.selectFrom('notice').selectAll().where('reader_id', '=', readerId)
  if (since !== undefined) query = query.where('made_at', '>', since)
  const rows = await query.orderBy('made_at', 'desc').orderBy('id', 'desc').limit(limit).execute()
  return leaveOutWithheld(session, rows.map(toNotice))
}

/** Those that nobody was told of yet, though it is time, longest due first. */
export async function listDueNotices({ db }: Session, now: Timestamp, limit: number): Promise<Notice[]> {
  const due = db.selectFrom('notice').selectAll().where('due_at', '<=', now)
  return (await due.orderBy('due_at').orderBy('id').limit(limit).execute()).map(toNotice)
}

/** They are told when that time has come. */
export async function holdNotices(
  { db, parts }: Session,
  ids: readonly NoticeId[],
  until: Timestamp,
): Promise<void> {
  await db.updateTable('notice').set({ due_at: until }).where('id', 'in', parts.list(ids)).execute()
}

/** They were handed to the reader's channels. */
export async function closeNotices({ db, parts }: Session, ids: readonly NoticeId[]): Promise<void> {
  await db.updateTable('notice').set({ due_at: null }).where('id', 'in', parts.list(ids)).execute()
}

/** Notices and what was sent from before a moment go. */
export async function forgetNotices({ db }: Session, before: Timestamp): Promise<void> {
  await db.deleteFrom('notice').where('made_at', '<', before).execute()
  await db.deleteFrom('notice_sending').where('made_at', '<', before).execute()
}

/** What readers were told of a story that went into another counts as told of that one. */
export async function moveNotices({ db }: Session, from: StoryId, to: StoryId): Promise<void> {
  await db.updateTable('notice').set({ story_id: to }).where('story_id', '=', from).execute()
}

/** Whether anybody wants to hear of anything at once. */
export async function hasFollowers({ db }: Session): Promise<boolean> {
  const query = db.selectFrom('reader_choice').select('reader_id').where(isNow)
  return (await query.limit(1).executeTakeFirst()) !== undefined
}

/** As the index of these rows says it, so that it is the one that is walked. */
const isNow = sql<boolean>`way = 'now'`

/**
 * Who wants to hear at once of an article, by what they follow and do not mute of it; where searches are named that find it, by
 * these alone, without those who were told of the article already.
 */
export async function listFollowers(
  session: Session,
  id: ArticleId,
  searchIds?: readonly SearchId[],
): Promise<ReaderId[]> {
  const subjects = await listSubjects(session, id)
  const asked = searchIds?.map((search) => ({ kind: 'search', id: search }) as const) ?? subjects
  const following = new Set<ReaderId>()
  for (const subject of asked)
    for (const reader of await listFollowersOf(session, subject)) following.add(reader)
  for (const reader of following) {
    const isTold = searchIds !== undefined && (await isToldOf(session, reader, id))
    if (isTold || (await isMuted(session, reader, subjects))) following.delete(reader)
  }
  return [...following]
}

async function listFollowersOf({ db }: Session, { kind, id }: Subject): Promise<ReaderId[]> {
  const rows = await db
    .selectFrom('reader_choice')
    .select('reader_id')
    .where(isNow)
    .where('kind', '=', kind)
    .where('subject_id', '=', id)
    .where('choice', '=', 'follow')
    .execute()
  return rows.map(({ reader_id }) => reader_id as ReaderId)
}

/** By what they follow, however often the article was changed or moved since. */
async function isToldOf({ db }: Session, reader: ReaderId, id: ArticleId): Promise<boolean> {
  const told = db.selectFrom('notice').select('id').where('reader_id', '=', reader)
  const row = await told
    .where('made_at', '>=', (eb) =>
      eb.selectFrom('article').select('first_seen_at').where('article.id', '=', id),
    )
    .where('article_id', '=', id)
    .where('kind', '=', 'followed')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** All that can be followed or muted of an article. */
async function listSubjects({ db }: Session, id: ArticleId): Promise<Subject[]> {
  const article = await db
    .selectFrom('article')
    .leftJoin('story', 'story.id', 'article.story_id')
    .select(['outlet_id', 'story_id', 'section'])
    .where('article.id', '=', id)
    .executeTakeFirst()
  if (!article) return []
  const tags = await db.selectFrom('article_tag').select('tag_id').where('article_id', '=', id).execute()
  const people = await db
    .selectFrom('quote')
    .innerJoin('chosen_person', 'chosen_person.slug', 'quote.speaker_slug')
    .select('chosen_person.id')
    .distinct()
    .where('article_id', '=', id)
    .execute()
  const section = toSection(article.section ?? '')
  const found: { kind: Subject['kind']; id: number }[] = [
    { kind: 'outlet', id: article.outlet_id },
    ...(article.story_id === null ? [] : [{ kind: 'story', id: article.story_id } as const]),
    ...(section ? [{ kind: 'section', id: toSectionId(section) } as const] : []),
    ...people.map((person) => ({ kind: 'person', id: person.id }) as const),
    ...tags.map(({ tag_id }) => ({ kind: 'tag', id: tag_id }) as const),
  ]
  return found as Subject[]
}

async function isMuted({ db }: Session, reader: ReaderId, subjects: readonly Subject[]): Promise<boolean> {
  const query = db.selectFrom('reader_choice').select(['kind', 'subject_id']).where('reader_id', '=', reader)
  const muted = await query.where('choice', '=', 'mute').execute()
  return muted.some((row) => subjects.some(({ kind, id }) => kind === row.kind && id === row.subject_id))
}

/** Who was told of a story since a moment. */
export async function listTold({ db }: Session, id: StoryId, since: Timestamp): Promise<ReaderId[]> {
  const rows = await db
    .selectFrom('notice')
    .select('reader_id')
    .distinct()
    .where('story_id', '=', id)
    .where('made_at', '>', since)
    .where('kind', '=', 'followed')
    .execute()
  return rows.map(({ reader_id }) => reader_id as ReaderId)
}

/** Of all that a reader follows, what it does; newest first. */
export async function listFollowWays({ db }: Session, id: ReaderId): Promise<FollowWay[]> {
  const query = db.selectFrom('reader_choice').select(['kind', 'subject_id', 'way', 'chosen_at'])
  const rows = await query.where('reader_id', '=', id).where('choice', '=', 'follow').execute()
  return rows
    .sort((one, other) => other.chosen_at - one.chosen_at)
    .map(({ kind, subject_id, way }) => ({ kind, id: subject_id, way: way as NoticeWay }) as FollowWay)
}

/** What news of something that a reader follows do. */
export async function saveFollowWay(
  session: Session,
  id: ReaderId,
  subject: Subject,
  way: NoticeWay,
): Promise<void> {
  await session.db
    .updateTable('reader_choice')
    .set({ way })
    .where('reader_id', '=', id)
    .where('kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .where('choice', '=', 'follow')
    .execute()
  await touchSearch(session, subject)
}

/** A row as the noun. */
export function toNotice(row: NoticeRow): Notice {
  return {
    ...{ id: row.id as NoticeId, readerId: row.reader_id as ReaderId, kind: row.kind as NoticeKind },
    ...{ subject: row.subject, sentence: row.sentence, source: row.source, path: row.path },
    storyId: (row.story_id ?? undefined) as StoryId | undefined,
    articleId: (row.article_id ?? undefined) as ArticleId | undefined,
    ...{ origins: row.origins, madeAt: row.made_at },
  }
}
