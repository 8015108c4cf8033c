import { sql } from 'kysely'
import type { ArticleId, SpeakerCorrectionId, StoryId } from '../../model/ids.ts'
import type { Parting, PlacedSighting, Sighting } from '../../model/sighting.ts'
import type { PartingReason } from '../../model/speaker-correction.ts'
import type { Session } from '../engine.ts'
import type { SightingQuery } from '../namesake-store.ts'
import { fromJson } from '../rows.ts'
import { settleArticle } from './settle-quotes.ts'

/** Written out, so that the indexes of what persons said and of what articles told are found. */
const nothing = sql.lit('')

/** Who was parted from these addresses by what articles say, the first first. */
export async function listPartings({ db, parts }: Session, slugs: readonly string[]): Promise<Parting[]> {
  if (slugs.length === 0) return []
  const query = db
    .selectFrom('speaker_correction')
    .selectAll()
    .where('from_slug', 'in', parts.list(slugs))
    .where('why', '<>', nothing)
  return (await query.execute()).map(toParting).sort((one, other) => one.id - other.id)
}

/** The partings that stand between an address and others of its name. */
export async function listNamesakes(session: Session, slug: string): Promise<Parting[]> {
  const found = await session.db
    .selectFrom('speaker_correction')
    .select('from_slug')
    .where('to_slug', '=', slug)
    .where('undone_at', 'is', null)
    .where('why', '<>', nothing)
    .executeTakeFirst()
  const partings = await listPartings(session, [found?.from_slug ?? slug])
  return partings.filter(({ isUndone }) => !isUndone)
}

function toParting(row: {
  readonly id: number
  readonly from_slug: string
  readonly to_slug: string
  readonly name: string
  readonly why: string
  readonly undone_at: number | null
}): Parting {
  return {
    ...{ id: row.id as SpeakerCorrectionId, from: row.from_slug, to: row.to_slug, name: row.name },
    ...{ why: fromJson<PartingReason>(row.why), isUndone: row.undone_at !== null },
  }
}

/** Whether a person’s word stands on one of these addresses. */
export async function hasSaidOfSpeakers({ db, parts }: Session, slugs: readonly string[]): Promise<boolean> {
  for (const side of ['from_slug', 'to_slug'] as const) {
    const query = db
      .selectFrom('speaker_correction')
      .select('id')
      .where(side, 'in', parts.list(slugs))
      .where('undone_at', 'is', null)
      .where('why', '=', nothing)
      .limit(1)
    if (await query.executeTakeFirst()) return true
  }
  return false
}

/** Keeps what an article says of those whom it quotes, in place of what was kept before. */
export async function saveSightings(
  { db }: Session,
  articleId: ArticleId,
  sightings: ReadonlyMap<string, Sighting>,
): Promise<void> {
  const rows = Array.from(sightings, ([slug, sighting]) => ({
    ...{ article_id: articleId, slug, sighting: JSON.stringify(sighting) },
  }))
  if (rows.length > 0) await db.insertInto('speaker_sighting').values(rows).execute()
}

/** Forgets what an article said, and whom it was put under by that: it is read anew. */
export async function forgetSightings({ db }: Session, articleId: ArticleId): Promise<void> {
  await db.deleteFrom('speaker_sighting').where('article_id', '=', articleId).execute()
  await db
    .deleteFrom('speaker_correction_article')
    .where('article_id', '=', articleId)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('speaker_correction')
          .select('id')
          .whereRef('speaker_correction.id', '=', 'speaker_correction_article.correction_id')
          .where('why', '<>', nothing),
      ),
    )
    .execute()
}

/** The newest of what articles say of those of one name: of the first, then of each who was parted from them. */
export async function listSightings(
  session: Session,
  slug: string,
  { partings, except, limitEach }: SightingQuery,
): Promise<PlacedSighting[][]> {
  const people = [await listOfFirst(session, slug, { partings, except, limitEach })]
  for (const id of partings) {
    const query = session.db
      .selectFrom('speaker_correction_article as meant')
      .innerJoin('speaker_sighting as told', (join) =>
        join.onRef('told.article_id', '=', 'meant.article_id').on('slug', '=', slug),
      )
      .innerJoin('article', 'article.id', 'meant.article_id')
      .select(['meant.article_id', 'sighting', 'story_id'])
      .where('correction_id', '=', id)
      .where('meant.article_id', '<>', except)
      .orderBy('meant.article_id', 'desc')
      .limit(limitEach)
    people.push((await query.execute()).map(toPlacedSighting))
  }
  return people
}

/** So many of the newest are looked through for those whom no parting took. */
const mostLookedThrough = 200

async function listOfFirst(
  { db, parts }: Session,
  slug: string,
  { partings, except, limitEach }: SightingQuery,
): Promise<PlacedSighting[]> {
  const newest = db
    .selectFrom('speaker_sighting')
    .select(['article_id', 'sighting'])
    .where('slug', '=', slug)
    .where('article_id', '<>', except)
    .orderBy('article_id', 'desc')
    .limit(partings.length > 0 ? mostLookedThrough : limitEach)
  const query = db
    .selectFrom(newest.as('told'))
    .innerJoin('article', 'article.id', 'told.article_id')
    .select(['told.article_id', 'sighting', 'story_id'])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('speaker_correction_article as meant')
            .select('correction_id')
            .whereRef('meant.article_id', '=', 'told.article_id')
            .where('correction_id', 'in', parts.list(partings)),
        ),
      ),
    )
    .orderBy('told.article_id', 'desc')
    .limit(limitEach)
  return (await query.execute()).map(toPlacedSighting)
}

function toPlacedSighting(row: {
  readonly article_id: number
  readonly sighting: string
  readonly story_id: number | null
}): PlacedSighting {
  return {
    ...fromJson<Sighting>(row.sighting),
    ...{
      articleId: row.article_id as ArticleId,
      storyId: (row.story_id ?? undefined) as StoryId | undefined,
    },
  }
}

/** Those whom so many articles quote, in one query: a hostile text names hundreds. */
export async function listWellKnown(
  { db, parts }: Session,
  slugs: readonly string[],
  fewestQuotes: number,
): Promise<Set<string>> {
  if (slugs.length === 0) return new Set()
  const { rows } = await sql<{ slug: string }>`
    select v0 as slug from ${parts.rows(slugs.map((slug) => [slug]))}
    where exists (select 1 from quote where speaker_slug = v0 order by published_at limit 1 offset ${fewestQuotes - 1})`.execute(
    db,
  )
  return new Set(rows.map(({ slug }) => slug))
}

/** What an article quotes of a name is of whom a parting told apart. */
export async function addToParting(
  session: Session,
  id: SpeakerCorrectionId,
  articleId: ArticleId,
): Promise<void> {
  await session.db
    .insertInto('speaker_correction_article')
    .values({ correction_id: id, article_id: articleId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await settleArticle(session, articleId)
}
