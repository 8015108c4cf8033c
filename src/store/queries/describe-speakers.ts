import { findUsualName } from '../../lib/find-usual-name.ts'
import type { KeptQuote, QuotedSpeaker } from '../../model/quote.ts'
import type { Session } from '../engine.ts'
import { fromJson } from '../rows.ts'

/** As many as a page of what one says has, so that the name there and in a list is one. */
const quotesEach = 40

/** How speakers are called, by their addresses: as a person called them, else as most of their newest quotes do. */
export async function describeSpeakers(
  session: Session,
  slugs: readonly string[],
): Promise<Map<string, Pick<QuotedSpeaker, 'name' | 'kind'>>> {
  const [quotes, called] = [await listNewest(session, slugs), await listCalled(session, slugs)]
  return new Map(
    slugs.map((slug) => {
      const own = quotes.get(slug) ?? []
      const name = called.get(slug) ?? findUsualName(own) ?? slug
      return [slug, { name, kind: own[0]?.speakerKind ?? 'person' }]
    }),
  )
}

async function listNewest(
  { db }: Session,
  slugs: readonly string[],
): Promise<Map<string | null, KeptQuote[]>> {
  const newest = slugs.map((slug) => {
    const own = db
      .selectFrom('quote')
      .select(['speaker_slug', 'quote'])
      .where('speaker_slug', '=', slug)
      .orderBy('published_at', 'desc')
      .orderBy('article_id', 'desc')
      .orderBy('number', 'desc')
      .limit(quotesEach)
    return db.selectFrom(own.as('own')).selectAll()
  })
  const [first, ...rest] = newest
  if (!first) return new Map()
  const rows = await rest.reduce((all, one) => all.unionAll(one), first).execute()
  const quotes = new Map<string | null, KeptQuote[]>()
  for (const { speaker_slug, quote } of rows)
    quotes.set(speaker_slug, [...(quotes.get(speaker_slug) ?? []), fromJson<KeptQuote>(quote)])
  return quotes
}

async function listCalled({ db, parts }: Session, slugs: readonly string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map()
  const rows = await db
    .selectFrom('speaker_correction')
    .select(['to_slug', 'name'])
    .where('to_slug', 'in', parts.list(slugs))
    .where('undone_at', 'is', null)
    .orderBy('id')
    .execute()
  return new Map(rows.map(({ to_slug, name }) => [to_slug, name]))
}
