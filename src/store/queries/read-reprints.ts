import type { ChainCheck } from '../../model/chain.ts'
import type { ArticleId, OutletId, StoryId } from '../../model/ids.ts'
import type { ComparedText, FoundReprint, Origin, RememberedText, ReprintHead } from '../../model/reprint.ts'
import type { Session } from '../engine.ts'
import { prepareQuery } from '../prepare-query.ts'
import type { RememberedPart } from '../reprint-store.ts'
import { fromJson, toReprint, toReprintHead } from '../rows.ts'

const selectReprints = prepareQuery(({ db }, id: ArticleId, limit: number) => {
  const side = (column: 'later_id' | 'earlier_id') => {
    const own = db.selectFrom('reprint').selectAll().where(column, '=', id)
    return db.selectFrom(own.orderBy('confidence', 'desc').limit(limit).as('side')).selectAll()
  }
  return side('later_id').unionAll(side('earlier_id'))
})

/** What an article has in common with others, on either side, surest first. */
export async function listReprints(session: Session, id: ArticleId, limit: number): Promise<FoundReprint[]> {
  const rows = await selectReprints(session, id, limit)
  return rows
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, limit)
    .map(toReprint)
}

/** The reprints of which both articles are among these, without their passages. */
export async function listReprintsAmong(
  { db, parts }: Session,
  ids: readonly ArticleId[],
): Promise<ReprintHead[]> {
  const rows = await db
    .selectFrom('reprint')
    .select([
      ...(['later_id', 'earlier_id', 'kind', 'agency', 'first_id', 'clock'] as const),
      ...(['of_later', 'of_earlier', 'own_words', 'confidence'] as const),
    ])
    .where('later_id', 'in', parts.list(ids))
    .execute()
  const there = new Set<number>(ids)
  return rows.filter((row) => there.has(row.earlier_id)).map(toReprintHead)
}

/** The origins of a story, as they were last found. */
export async function listOrigins({ db }: Session, id: StoryId): Promise<readonly Origin[]> {
  const query = db.selectFrom('story_origins').select('origins').where('story_id', '=', id)
  const row = await query.executeTakeFirst()
  return row ? fromJson(row.origins) : []
}

/** What the articles of a story have from other outlets, by article, as it was last held against these. */
export async function listChainChecks(
  { db }: Session,
  id: StoryId,
): Promise<ReadonlyMap<ArticleId, readonly ChainCheck[]>> {
  const query = db.selectFrom('story_origins').select('chains').where('story_id', '=', id)
  const row = await query.executeTakeFirst()
  return new Map(row ? fromJson<[ArticleId, ChainCheck[]][]>(row.chains) : [])
}

/** The current texts of articles with all that comparing them asks for. */
export async function listComparedTexts(
  { db, parts }: Session,
  ids: readonly ArticleId[],
): Promise<ComparedText[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('article')
    .innerJoin('outlet', 'outlet.id', 'article.outlet_id')
    .innerJoin('understanding', 'understanding.article_id', 'article.id')
    .innerJoin('revision', (join) =>
      join
        .onRef('revision.article_id', '=', 'article.id')
        .onRef('revision.number', '=', 'article.revision_count'),
    )
    .select(['article.id', 'outlet_id', 'published_at', 'first_seen_at', 'domain', 'credits'])
    .select(['revision.number', 'revision.text'])
    .where('article.id', 'in', parts.list(ids))
    .execute()
  return rows.map((row) => ({
    articleId: row.id as ArticleId,
    outletId: row.outlet_id as OutletId,
    publishedAt: row.published_at,
    firstSeenAt: row.first_seen_at,
    domain: row.domain,
    credits: fromJson(row.credits),
    revision: row.number,
    text: row.text,
  }))
}

/** A part of the remembered texts, in the order in which they were read. */
export async function listRememberedTexts(
  session: Session,
  { most, after, limit }: RememberedPart,
): Promise<RememberedText[]> {
  const { db } = session
  const first = await db
    .selectFrom('remembered_text')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .offset(most)
    .executeTakeFirst()
  const rows = await db
    .selectFrom('remembered_text')
    .innerJoin('article', 'article.id', 'remembered_text.article_id')
    .select(['remembered_text.id', 'article_id', 'outlet_id', 'remembered_text.published_at', 'fingerprints'])
    .where('remembered_text.id', '>', Math.max(after, first?.id ?? 0))
    .orderBy('remembered_text.id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    number: row.id,
    articleId: row.article_id as ArticleId,
    outletId: row.outlet_id as OutletId,
    publishedAt: row.published_at,
    fingerprints: fromFingerprints(row.fingerprints),
  }))
}

const bytesEach = 4

/** Fingerprints as text, four bytes each: a list of numbers would take twice the room. */
export function toFingerprints(fingerprints: readonly number[]): string {
  const bytes = Buffer.alloc(fingerprints.length * bytesEach)
  for (const [at, fingerprint] of fingerprints.entries()) bytes.writeUInt32LE(fingerprint, at * bytesEach)
  return bytes.toString('base64')
}

function fromFingerprints(text: string): number[] {
  const bytes = Buffer.from(text, 'base64')
  return Array.from({ length: bytes.length / bytesEach }, (_, at) => bytes.readUInt32LE(at * bytesEach))
}
