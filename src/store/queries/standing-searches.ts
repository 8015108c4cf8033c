import { readStandingFields } from '../../lib/read-standing-fields.ts'
import type { ArticleId, ReaderId, SearchId, StoryId } from '../../model/ids.ts'
import type { StandingSearch } from '../../model/reader.ts'
import type { Session } from '../engine.ts'
import type { FoundPage } from '../mark-store.ts'
import { listArticleIds } from './read-articles.ts'
import { findOutletByDomain } from './read-outlets.ts'
import { findTag } from './read-tags.ts'
import { searchArticleIds } from './search-articles.ts'

/** Searches of all readers that changed since then, in that order. */
export async function listSearchesSince(
  { db }: Session,
  change: number,
  limit: number,
): Promise<StandingSearch[]> {
  const rows = await db
    .selectFrom('chosen_search')
    .leftJoin('reader_choice', (join) =>
      join
        .on('reader_choice.kind', '=', 'search')
        .onRef('reader_choice.reader_id', '=', 'chosen_search.reader_id')
        .onRef('reader_choice.subject_id', '=', 'chosen_search.id'),
    )
    .select(['id', 'chosen_search.reader_id', 'query', 'change', 'choice', 'way', 'chosen_at'])
    .where('change', '>', change)
    .orderBy('change')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id as SearchId, readerId: row.reader_id as ReaderId, query: row.query },
    ...{
      isAsked: row.choice === 'follow' && row.way === 'now',
      since: row.chosen_at ?? 0,
      change: row.change,
    },
  }))
}

/** Searches that one of the readers mutes. */
export async function listMutedSearches(
  { db, parts }: Session,
  readerIds: readonly ReaderId[],
): Promise<StandingSearch[]> {
  const rows = await db
    .selectFrom('reader_choice')
    .innerJoin('chosen_search', 'chosen_search.id', 'reader_choice.subject_id')
    .select(['id', 'reader_choice.reader_id', 'query', 'change'])
    .where('reader_choice.reader_id', 'in', parts.list(readerIds))
    .where('kind', '=', 'search')
    .where('choice', '=', 'mute')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id as SearchId, readerId: row.reader_id as ReaderId, query: row.query },
    ...{ isAsked: true, since: 0, change: row.change },
  }))
}

/** The newest articles since a moment that a search finds which readers may follow; none where its outlet or hashtag is gone. */
export async function listFound(session: Session, query: string, page: FoundPage): Promise<ArticleId[]> {
  const { q = '', outlet, tag, language } = readStandingFields(query)
  const outletId = outlet === undefined ? undefined : (await findOutletByDomain(session, outlet))?.id
  const tagId = tag === undefined ? undefined : (await findTag(session, tag))?.id
  if ((outlet && outletId === undefined) || (tag && tagId === undefined)) return []
  const filters = {
    ...page,
    ...(outletId !== undefined && { outletId }),
    ...(tagId !== undefined && { tagId }),
    ...(language !== undefined && { language }),
  }
  return q === '' ? listArticleIds(session, filters) : searchArticleIds(session, { ...filters, text: q })
}

/** The stories of these. */
export async function listFoundStories(
  session: Session,
  query: string,
  page: FoundPage,
): Promise<Set<StoryId>> {
  const { db, parts } = session
  const ids = await listFound(session, query, page)
  const articles = db.selectFrom('article').select('story_id').where('id', 'in', parts.list(ids))
  const rows = await articles.where('story_id', 'is not', null).execute()
  return new Set(rows.map(({ story_id }) => story_id as StoryId))
}
