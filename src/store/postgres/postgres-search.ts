import { sql } from 'kysely'
import { toSearchText } from '../../lib/search-terms.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { FoundSearch, SearchEntry, SearchIndex } from '../engine.ts'
import {
  findSearchForms,
  idsPerHour,
  joinFilters,
  toHighestKey,
  toLowestKey,
  toMarks,
  toSearchKey,
} from '../search-key.ts'

/** PostgreSQL numbers words up to here; what stands behind is found as a word, but not in a phrase. */
const lastPosition = 16_383

/*
 * The same terms as SQLite keeps, as a text search vector of PostgreSQL: our own code has made words and stems, so none
 * of its parsers or dictionaries is asked. Marks begin with a sign that no term has.
 */
export const postgresSearch: SearchIndex = {
  async save(db, entries) {
    if (entries.length === 0) return
    const keys = entries.map((entry) => String(toSearchKey(entry)))
    const terms = entries.map(toVector)
    await sql`insert into search (key, terms)
      select distinct on (key) key, terms::tsvector from unnest(${keys}::bigint[], ${terms}::text[]) as given (key, terms)
      on conflict (key) do update set terms = excluded.terms`.execute(db)
  },

  async remove(db, articles) {
    const keys = articles.map((article) => String(toSearchKey(article)))
    await sql`delete from search where key = any (${keys}::bigint[])`.execute(db)
  },

  async find(db, asked) {
    const wanted = toQuery(asked)
    if (wanted === undefined) return []
    const { joins, conditions } = joinFilters(asked.query, 'search.key')
    const found = await sql<{ id: number }>`
      select search.key % ${sql.lit(idsPerHour)} as id from search ${joins}
      where search.terms @@ ${wanted}::tsquery and search.key >= ${toLowestKey(asked.query)}
      and search.key < ${toHighestKey(asked.query)} ${conditions}
      order by search.key desc limit ${asked.query.limit}`.execute(db)
    return found.rows.map((row) => row.id as ArticleId)
  },
}

/** Title and text of an entry: `'broke':2 'dam':1 '@o3'` */
function toVector(entry: SearchEntry): string {
  const places = new Map<string, number[]>()
  const terms = toSearchText(`${entry.title}\n${entry.text}`, entry.language).split(' ')
  for (const [index, term] of terms.filter((term) => term !== '').entries()) {
    const list = places.get(term)
    if (list) list.push(Math.min(index + 1, lastPosition))
    else places.set(term, [Math.min(index + 1, lastPosition)])
  }
  const words = Array.from(places, ([term, list]) => `'${term}':${list.join()}`)
  return [...words, ...toMarks(entry).map((mark) => `'@${mark}'`)].join(' ')
}

/** The question in PostgreSQL's language: every word is quoted, so nothing that a person types is syntax. */
function toQuery(asked: FoundSearch): string | undefined {
  const forms = findSearchForms(asked)
  if (!forms) return undefined
  const parts = forms.wanted.map((alternatives) => `(${toAlternatives(alternatives)})`)
  for (const mark of toMarks(asked.query)) parts.push(`'@${mark}'`)
  if (forms.excluded.length > 0) parts.push(`!(${toAlternatives(forms.excluded)})`)
  return parts.join(' & ')
}

/** `[['elections'], ['water', 'level']]` → `('elections') | ('water' <-> 'level')` */
function toAlternatives(forms: readonly string[][]): string {
  return forms.map((form) => `(${form.map((term) => `'${term}'`).join(' <-> ')})`).join(' | ')
}
