import { type RawBuilder, sql } from 'kysely'
import type { EventProfile, EventStory, FoundEvent, NearStory, StoryEvent } from '../../model/event.ts'
import type { EventId, StoryId, Timestamp } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import type { Session } from '../engine.ts'
import type { NearEvents } from '../event-store.ts'
import { fromJson, toStory } from '../rows.ts'

/** The newest stories that have a key: what more have is rare enough for nobody. */
const mostStoriesOfKey = 30
/** Those with the most and rarest keys in common: the right one is among them, or there is none. */
const mostNear = 8
const leastShared = 2
/** As long as `compareEvents` takes two for one event. */
const windowMs = 3 * 86_400_000

/** Remembers by what a story is known in other languages. */
export async function saveEventKeys(
  { db, parts }: Session,
  { storyId, language, latestAt, keys }: EventProfile,
): Promise<void> {
  await db.deleteFrom('event_key').where('story_id', '=', storyId).execute()
  if (keys.length === 0) return
  const rows = keys.map(({ key, label, weight, isSure }) => [key, label, weight, isSure ? 1 : 0])
  await sql`insert into event_key (story_id, language, latest_at, key, label, weight, is_sure)
    select ${storyId}, ${language}, ${latestAt}, v0, v1, v2, v3 from ${parts.rows(rows)}`.execute(db)
}

/** Forgets by what stories are known that have had no article since; later where others are put together with them. */
export async function forgetEventKeys(
  { db }: Session,
  { before, ofEvents }: { readonly before: Timestamp; readonly ofEvents: Timestamp },
): Promise<void> {
  const old = db.deleteFrom('event_key').where('latest_at', '<', before)
  const placed = db.selectFrom('story_event').select('story_id')
  await old.where((eb) => eb.or([eb('latest_at', '<', ofEvents), eb('story_id', 'not in', placed)])).execute()
}

/** The stories of other languages that a story may tell one event with. */
export async function gatherNearEvents(session: Session, profile: EventProfile): Promise<NearEvents> {
  const shared = (await isForeignNear(session, profile)) ? await listSharing(session, profile) : []
  const counts = new Map<string, number>()
  for (const { key, language } of shared)
    counts.set(`${key} ${language}`, (counts.get(`${key} ${language}`) ?? 0) + 1)
  const scores = new Map<StoryId, { count: number; score: number }>()
  for (const { key, language, story } of shared) {
    if (language === profile.language) continue
    const known = scores.get(story) ?? { count: 0, score: 0 }
    const score = known.score + 1 / (counts.get(`${key} ${language}`) as number)
    scores.set(story, { count: known.count + 1, score })
  }
  const best = [...scores]
    .filter(([, { count }]) => count >= leastShared)
    .sort(([a, one], [b, other]) => other.score - one.score || a - b)
    .slice(0, mostNear)
    .map(([id]) => id)
  return { near: best.length === 0 ? [] : await listNear(session, best, profile.storyId), counts }
}

/** Whether any story of another language has a key at all: where outlets write in one, this is all that is asked. */
async function isForeignNear(
  { db, parts }: Session,
  { keys, language, firstAt }: EventProfile,
): Promise<boolean> {
  if (keys.length === 0) return false
  const wanted = parts.rows(keys.map(({ key }) => [key]))
  const has = (other: RawBuilder<unknown>) => sql`exists (select 1 from event_key as foreign_key
    where foreign_key.key = given.v0 and ${other} and foreign_key.latest_at >= ${firstAt - windowMs})`
  const before = has(sql`foreign_key.language < ${language}`)
  const { rows } = await sql`select 1 from ${wanted}
    where ${before} or ${has(sql`foreign_key.language > ${language}`)} limit 1`.execute(db)
  return rows.length > 0
}

interface SharingRow {
  readonly key: string
  readonly story: StoryId
  readonly language: string
}

async function listSharing({ db, parts }: Session, { keys, firstAt }: EventProfile): Promise<SharingRow[]> {
  if (keys.length === 0) return []
  const wanted = parts.rows(keys.map(({ key }) => [key]))
  const newest = sql`(select newest.id from event_key as newest where newest.key = given.v0
    and newest.latest_at >= ${firstAt - windowMs} order by newest.latest_at desc limit ${mostStoriesOfKey})`
  const { rows } = await sql<SharingRow>`
    select event_key.key as key, event_key.story_id as story, event_key.language as language
    from ${wanted} join event_key on event_key.id ${parts.among(newest)}`.execute(db)
  return rows
}

/** Those stories, and all that are put together with them. */
async function listNear({ db, parts }: Session, ids: readonly StoryId[], but: StoryId): Promise<NearStory[]> {
  const own = db.selectFrom('story_event').select('event_id').where('story_id', 'in', parts.list(ids))
  const places = await db.selectFrom('story_event').selectAll().where('event_id', 'in', own).execute()
  const placeOf = new Map(places.map((row) => [row.story_id as StoryId, row]))
  const all = parts.list([...new Set([...ids, ...placeOf.keys()])].filter((id) => id !== but))
  const stories = db.selectFrom('story').select(['id', 'language', 'first_at', 'latest_at'])
  const keys = await db.selectFrom('event_key').selectAll().where('story_id', 'in', all).execute()
  const keysOf = Map.groupBy(keys, (row) => row.story_id)
  const rows = await stories.where('id', 'in', all).where('article_count', '>', 0).execute()
  rows.sort((one, other) => one.id - other.id)
  return rows.map((row) => {
    const place = placeOf.get(row.id as StoryId)
    return {
      eventId: place?.event_id as EventId | undefined,
      score: place?.score ?? 0,
      profile: {
        ...{ storyId: row.id as StoryId, language: row.language },
        ...{ firstAt: row.first_at, latestAt: row.latest_at },
        keys: (keysOf.get(row.id) ?? []).map(({ key, label, weight, is_sure }) => ({
          ...{ key, label, weight, isSure: is_sure === 1 },
        })),
      },
    }
  })
}

/** Puts a story where it belongs now. Those of its event that were there for its sake are due again. */
export async function saveEvent(
  session: Session,
  id: StoryId,
  found: FoundEvent | undefined,
  dueAt: Timestamp,
): Promise<void> {
  const { db, parts } = session
  const leaving = found?.leaving ?? []
  const left = await removePlaces(session, [...leaving, id])
  if (found) {
    const { place, places, storyIds } = found
    const eventId = found.eventId ?? (await nextEvent(session))
    const joined = db.updateTable('story_event').set({ event_id: eventId })
    await joined.where('story_id', 'in', parts.list(storyIds)).execute()
    const rows = [place, ...places].map(({ storyId, likeId, score, why }) => ({
      ...{ story_id: storyId, event_id: eventId, like_id: likeId, score, why: JSON.stringify(why) },
    }))
    const query = db.insertInto('story_event').values(rows)
    await query.onConflict((conflict) => conflict.column('story_id').doNothing()).execute()
  }
  await dissolve(session, left, dueAt)
  const parted = db
    .selectFrom('story_event')
    .leftJoin('story_event as like', (join) =>
      join
        .onRef('like.story_id', '=', 'story_event.like_id')
        .onRef('like.event_id', '=', 'story_event.event_id'),
    )
    .select('story_event.story_id')
    .where('story_event.like_id', 'in', parts.list([...leaving, id]))
    .where('like.story_id', 'is', null)
  const rows = await parted.execute()
  await setStoriesDue(session, [...leaving, ...rows.map((row) => row.story_id)], dueAt)
}

/** Takes stories that are gone out of their events; those that were put together with them are due again. */
export async function leaveEvents(
  session: Session,
  ids: readonly StoryId[],
  dueAt: Timestamp,
): Promise<void> {
  const { db, parts } = session
  await db.deleteFrom('event_key').where('story_id', 'in', parts.list(ids)).execute()
  const left = await removePlaces(session, ids)
  const like = db
    .deleteFrom('story_event')
    .where('like_id', 'in', parts.list(ids))
    .returning(['story_id', 'event_id'])
  const rows = await like.execute()
  await dissolve(session, [...left, ...rows.map((row) => row.event_id)], dueAt)
  await setStoriesDue(
    session,
    rows.map((row) => row.story_id),
    dueAt,
  )
}

async function removePlaces({ db, parts }: Session, ids: readonly StoryId[]): Promise<number[]> {
  const query = db.deleteFrom('story_event').where('story_id', 'in', parts.list(ids)).returning('event_id')
  return [...new Set((await query.execute()).map((row) => row.event_id))]
}

/** Of an event of one story alone nothing is told. */
async function dissolve(session: Session, events: readonly number[], dueAt: Timestamp): Promise<void> {
  const { db, parts } = session
  if (events.length === 0) return
  const alone = db
    .selectFrom('story_event')
    .select('event_id')
    .where('event_id', 'in', parts.list(events))
    .groupBy('event_id')
    .having((eb) => eb.fn.countAll(), '=', 1)
  const gone = await db
    .deleteFrom('story_event')
    .where('event_id', 'in', alone)
    .returning('story_id')
    .execute()
  await setStoriesDue(
    session,
    gone.map((row) => row.story_id),
    dueAt,
  )
}

/** Those of the stories that have articles are due. */
export async function setStoriesDue(
  { db, parts }: Session,
  ids: readonly number[],
  dueAt: Timestamp,
): Promise<void> {
  if (ids.length === 0) return
  const query = db.updateTable('story').set({ due_at: dueAt }).where('id', 'in', parts.list(ids))
  await query.where('article_count', '>', 0).execute()
}

async function nextEvent({ db }: Session): Promise<EventId> {
  const query = db.selectFrom('story_event').select((eb) => eb.fn.max('event_id').as('last'))
  return (((await query.executeTakeFirst())?.last ?? 0) + 1) as EventId
}

/** The events of stories, of those that are in one. */
export async function listEvents(
  { db, parts }: Session,
  ids: readonly StoryId[],
): Promise<Map<StoryId, StoryEvent>> {
  const own = db.selectFrom('story_event').select('event_id').where('story_id', 'in', parts.list(ids))
  const places = await db.selectFrom('story_event').selectAll().where('event_id', 'in', own).execute()
  if (places.length === 0) return new Map()
  const all = parts.list(places.map((row) => row.story_id))
  const query = db.selectFrom('story').selectAll().where('id', 'in', all).where('article_count', '>', 0)
  const stories = new Map((await query.execute()).map((row) => [row.id, toStory(row)]))
  const told = await db
    .selectFrom('article')
    .select(['story_id', 'outlet_id'])
    .distinct()
    .where('story_id', 'in', all)
    .execute()
  const outlets = Map.groupBy(told, (row) => row.story_id as number)
  const events = new Map<number, StoryEvent>()
  for (const [id, rows] of Map.groupBy(places, (row) => row.event_id)) {
    const tellers = rows.flatMap(({ story_id }) => outlets.get(story_id) ?? []).map((row) => row.outlet_id)
    events.set(id, { outletCount: new Set(tellers).size, stories: toStories(rows, stories) })
  }
  const asked = new Set<number>(ids)
  return new Map(
    places
      .filter((row) => asked.has(row.story_id))
      .map((row) => [row.story_id as StoryId, events.get(row.event_id) as StoryEvent]),
  )
}

type PlaceRow = { readonly story_id: number; readonly like_id: number; readonly why: string }

function toStories(places: readonly PlaceRow[], stories: ReadonlyMap<number, Story>): EventStory[] {
  return places
    .flatMap(({ story_id, like_id, why }) => {
      const story = stories.get(story_id)
      return story ? { story, likeId: like_id as StoryId, why: fromJson<EventStory['why']>(why) } : []
    })
    .sort((one, other) => other.story.rank - one.story.rank || other.story.id - one.story.id)
}
