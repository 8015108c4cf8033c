import { sql } from 'kysely'
import type { ArticleId, ReaderId, SpeakerCorrectionId, StoryId, Timestamp } from '../../model/ids.ts'
import type { QuotedSpeaker } from '../../model/quote.ts'
import type {
  NewSpeakerCorrection,
  SpeakerCorrection,
  SpeakerCorrectionKind,
} from '../../model/speaker-correction.ts'
import type { Session } from '../engine.ts'
import { movePerson } from './chosen-subjects.ts'
import { describeSpeakers } from './describe-speakers.ts'
import { settleQuotes } from './settle-quotes.ts'

/** Some two days of a hundred outlets: the cost does not grow with the archive. */
const quotesCounted = 5000

/** Who is quoted by most of the articles that the newest quotes stand in. */
export async function listSpeakers(session: Session, limit: number): Promise<QuotedSpeaker[]> {
  const { db } = session
  const newest = db
    .selectFrom('quote')
    .select(['speaker_slug', 'article_id', 'published_at'])
    .where('speaker_slug', 'is not', null)
    .orderBy('published_at', 'desc')
    .limit(quotesCounted)
  const rows = await db
    .selectFrom(newest.as('newest'))
    .select((eb) => [
      'speaker_slug as slug',
      eb.fn.count<number>('article_id').distinct().as('articles'),
      eb.fn.max('published_at').as('latest_at'),
    ])
    .groupBy('speaker_slug')
    .orderBy('articles', 'desc')
    .orderBy('latest_at', 'desc')
    .orderBy('slug')
    .limit(limit)
    .execute()
  const slugs = rows.map(({ slug }) => slug as string)
  const described = await describeSpeakers(session, slugs)
  return rows.map(({ slug, articles, latest_at }) => ({
    slug: slug as string,
    ...(described.get(slug as string) ?? { name: slug as string, kind: 'person' }),
    articleCount: Number(articles),
    latestAt: latest_at,
  }))
}

/** So many articles of a story are looked at: its newest name whom all speak of. */
const storyArticles = 200

/** The addresses of all whom the newest articles of a story quote. */
export async function listStorySpeakers({ db }: Session, id: StoryId): Promise<string[]> {
  const newest = db
    .selectFrom('article')
    .select('id')
    .where('story_id', '=', id)
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .limit(storyArticles)
  const rows = await db
    .selectFrom(newest.as('newest'))
    .innerJoin('quote', 'quote.article_id', 'newest.id')
    .select('speaker_slug')
    .where('speaker_slug', 'is not', null)
    .distinct()
    .execute()
  return rows.map(({ speaker_slug }) => speaker_slug as string).sort()
}

/** The name that a person gave whom they parted from another, or that of where they put it. */
export async function findSpeakerName({ db }: Session, slug: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('speaker_correction')
    .select('name')
    .where('to_slug', '=', slug)
    .where('undone_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.name
}

/** More than anybody joins one after another; what is said later only leads to what is said later still. */
const mostSteps = 100

/** Where all that an address had went, by the last of what was said of it, and of where that led, since then. */
export async function findSpeakerAddress({ db }: Session, slug: string): Promise<string | undefined> {
  let [reached, since]: [string | undefined, number] = [undefined, 0]
  for (let step = 0; step < mostSteps; step++) {
    const row = await db
      .selectFrom('speaker_correction')
      .select(['id', 'to_slug'])
      .where('from_slug', '=', reached ?? slug)
      .where('id', '>', since)
      .where('kind', '=', 'merge')
      .where('undone_at', 'is', null)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (!row) break
    reached = row.to_slug
    since = row.id
  }
  return reached
}

/** What persons said of who speaks, newest first; not what articles told. */
export async function listSpeakerCorrections(
  session: Session,
  { before, limit }: { readonly before?: SpeakerCorrectionId; readonly limit: number },
): Promise<SpeakerCorrection[]> {
  let query = session.db.selectFrom('speaker_correction').selectAll().where('why', '=', sql.lit(''))
  if (before !== undefined) query = query.where('id', '<', before)
  return withArticles(session, await query.orderBy('id', 'desc').limit(limit).execute())
}

/** All that stands, first to last. */
async function listStanding(session: Session): Promise<SpeakerCorrection[]> {
  const query = session.db.selectFrom('speaker_correction').selectAll().where('undone_at', 'is', null)
  return withArticles(session, await query.orderBy('id').execute())
}

type CorrectionRow = Omit<SpeakerCorrection, 'articleIds'>

async function withArticles(
  { db, parts }: Session,
  rows: readonly {
    readonly id: number
    readonly reader_id: number
    readonly kind: string
    readonly corrected_at: number
    readonly undone_at: number | null
    readonly from_slug: string
    readonly to_slug: string
    readonly name: string
    readonly why: string
  }[],
): Promise<SpeakerCorrection[]> {
  if (rows.length === 0) return []
  const named = await db
    .selectFrom('speaker_correction_article')
    .selectAll()
    .where('correction_id', 'in', parts.list(rows.map(({ id }) => id)))
    .orderBy('correction_id')
    .orderBy('article_id')
    .execute()
  const byCorrection = Map.groupBy(named, ({ correction_id }) => correction_id)
  return rows.map((row) => {
    const correction: CorrectionRow = {
      ...{
        id: row.id as SpeakerCorrectionId,
        readerId: row.why === '' ? (row.reader_id as ReaderId) : undefined,
      },
      ...{ kind: row.kind as SpeakerCorrectionKind, correctedAt: row.corrected_at },
      ...{ undoneAt: row.undone_at ?? undefined, from: row.from_slug, to: row.to_slug, name: row.name },
    }
    return {
      ...correction,
      articleIds: (byCorrection.get(row.id) ?? []).map((one) => one.article_id as ArticleId),
    }
  })
}

/** Stands in place of a reader where nobody said it, but articles tell it. */
const noReader = 0

/** Keeps what a person said or articles tell. It is the last word, so that all that stands at `from` now is meant. */
export async function saveSpeakerCorrection(
  session: Session,
  { readerId, kind, correctedAt, from, to, name, articleIds, why }: NewSpeakerCorrection,
): Promise<SpeakerCorrectionId> {
  const { db, parts } = session
  const { id } = await db
    .insertInto('speaker_correction')
    .values({
      ...{
        reader_id: readerId ?? noReader,
        kind,
        corrected_at: correctedAt,
        from_slug: from,
        to_slug: to,
        name,
      },
      why: why === undefined ? '' : JSON.stringify(why),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  let moved = db.updateTable('quote').set({ speaker_slug: to }).where('speaker_slug', '=', from)
  if (kind === 'part') {
    await sql`insert into speaker_correction_article (correction_id, article_id)
      select ${id}, v0 from ${parts.rows(articleIds.map((article) => [article]))}`.execute(db)
    moved = moved.where('article_id', 'in', parts.list(articleIds))
  }
  await moved.execute()
  if (kind === 'merge') await movePerson(session, from, { slug: to, name })
  return id as SpeakerCorrectionId
}

/** Takes back what was said: what it moved stands where all else that stands puts it. */
export async function undoSpeakerCorrection(
  session: Session,
  id: SpeakerCorrectionId,
  undoneAt: Timestamp,
): Promise<boolean> {
  const { db } = session
  const undone = await db
    .updateTable('speaker_correction')
    .set({ undone_at: undoneAt })
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .returning(['to_slug'])
    .executeTakeFirst()
  if (!undone) return false
  const standing = await listStanding(session)
  for (const slug of listReached(undone.to_slug, standing)) await settleQuotes(session, slug, standing)
  return true
}

/** An address and all to which its quotes may have gone on. */
function listReached(slug: string, standing: readonly SpeakerCorrection[]): string[] {
  const reached = [slug]
  for (const at of reached)
    for (const { from, to } of standing) if (from === at && !reached.includes(to)) reached.push(to)
  return reached
}
