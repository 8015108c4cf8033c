import type { ArticleId } from '../../model/ids.ts'
import type { KeptQuote } from '../../model/quote.ts'
import {
  followSpeaker,
  type SpeakerCorrection,
  type SpeakerCorrectionKind,
} from '../../model/speaker-correction.ts'
import type { Session } from '../engine.ts'
import { fromJson } from '../rows.ts'

/** Puts each quote of an address where it belongs, by how it was read and all that stands. */
export async function settleQuotes(
  session: Session,
  slug: string,
  standing: readonly SpeakerCorrection[],
): Promise<void> {
  const query = session.db
    .selectFrom('quote')
    .select(['article_id', 'number', 'quote', 'speaker_slug'])
    .where('speaker_slug', '=', slug)
  for (const row of await query.execute()) await settleQuote(session, row, standing)
}

/** Puts each quote of an article where it belongs. */
export async function settleArticle(session: Session, articleId: ArticleId): Promise<void> {
  const rows = await session.db
    .selectFrom('quote')
    .select(['article_id', 'number', 'quote', 'speaker_slug'])
    .where('article_id', '=', articleId)
    .execute()
  const slugs = rows.flatMap(({ quote }) => fromJson<KeptQuote>(quote).speakerSlug ?? [])
  const standing = await listStandingOf(session, slugs, articleId)
  for (const row of rows) await settleQuote(session, row, standing)
}

interface QuoteRow {
  readonly article_id: number
  readonly number: number
  readonly quote: string
  readonly speaker_slug: string | null
}

async function settleQuote(
  { db }: Session,
  { article_id, number, quote, speaker_slug }: QuoteRow,
  standing: Parameters<typeof followSpeaker>[2],
): Promise<void> {
  const { speakerSlug } = fromJson<KeptQuote>(quote)
  if (speakerSlug === undefined) return
  const now = followSpeaker(speakerSlug, article_id as ArticleId, standing)
  if (now === speaker_slug) return
  await db
    .updateTable('quote')
    .set({ speaker_slug: now })
    .where('article_id', '=', article_id)
    .where('number', '=', number)
    .execute()
}

/** All that stands and may lead on from these addresses, first to last, of articles only this one. */
export async function listStandingOf(
  { db, parts }: Session,
  slugs: readonly string[],
  articleId: ArticleId,
): Promise<Pick<SpeakerCorrection, 'kind' | 'from' | 'to' | 'articleIds'>[]> {
  const seen = new Set<string>()
  const found = []
  for (let next = [...new Set(slugs)]; next.length > 0; ) {
    for (const slug of next) seen.add(slug)
    const rows = await db
      .selectFrom('speaker_correction')
      .leftJoin('speaker_correction_article as meant', (join) =>
        join
          .onRef('meant.correction_id', '=', 'speaker_correction.id')
          .on('meant.article_id', '=', articleId),
      )
      .select(['id', 'kind', 'from_slug', 'to_slug', 'meant.article_id'])
      .where('from_slug', 'in', parts.list(next))
      .where('undone_at', 'is', null)
      .execute()
    found.push(...rows)
    next = [...new Set(rows.map(({ to_slug }) => to_slug))].filter((slug) => !seen.has(slug))
  }
  return found
    .sort((one, other) => one.id - other.id)
    .map(({ kind, from_slug, to_slug, article_id }) => ({
      ...{ kind: kind as SpeakerCorrectionKind, from: from_slug, to: to_slug },
      articleIds: article_id === null ? [] : [articleId],
    }))
}
