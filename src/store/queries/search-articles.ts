import { parseSearch } from '../../lib/search-terms.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { Session } from '../engine.ts'
import type { SearchQuery } from '../pages.ts'

/** A page of what answers a question; nothing where `parseSearch` finds nothing to look for. */
export async function searchArticleIds({ db, parts }: Session, query: SearchQuery): Promise<ArticleId[]> {
  const parsed = parseSearch(query.text)
  if (!parsed.ok) return []
  const rows = await db.selectFrom('search_language').select('language').orderBy('language').execute()
  const languages = rows.map((row) => row.language)
  return parts.search.find(db, { query, search: parsed.value, languages })
}
