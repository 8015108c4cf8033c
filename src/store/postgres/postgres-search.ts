import { type Kysely, sql } from 'kysely'
import { toSearchText } from '../../lib/search-terms.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { FoundSearch, SearchEntry, SearchIndex } from '../engine.ts'
import type { SearchQuery } from '../pages.ts'
import {
  findSearchForms,
  idsPerHour,
  joinFilters,
  toHighestKey,
  toLowestKey,
  toMarks,
  toSearchKey,
} from '../search-key.ts'
import type { Tables } from '../tables.ts'

/** PostgreSQL numbers words up to here; what stands behind is found as a word, but not in a phrase. */
const lastPosition = 16_383

/** PostgreSQL refuses a vector of 1 MB (2^20 bytes) and more: of a text with so many words the first are found. */
const mostVectorBytes = 1_000_000
/** Of a word beside its letters: a count and a place, each of two bytes, on an even address. */
const wordBytes = 5
const placeBytes = 2

const hoursAWeek = 7 * 24

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
    const week = await findNewestWeek(db, asked.query)
    if (week === undefined) return []
    const found = await findPage(db, `${wanted} & ('@w${week}' | '@w${week - 1}')`, asked.query)
    // Few or none in two weeks: then there are few in all, and they cost little to sort.
    const isWhole = found.length === asked.query.limit || toLowestKey(asked.query) >= toFirstKey(week - 1)
    return isWhole ? found : findPage(db, wanted, asked.query)
  },

  async listKeys(db, after, limit) {
    const found = await sql<{ key: number }>`
      select key from search where key > ${after} order by key limit ${limit}`.execute(db)
    return found.rows.map((row) => row.key)
  },
}

/*
 * PostgreSQL gathers all hits and sorts them, and a common word has a hit in every third article of the archive. With
 * the week of publication among the terms it gathers those of two weeks only, which mostly fill a page.
 *
 * The same statement forbids, until the transaction ends, what PostgreSQL takes for cheap, as it does not count the
 * unpacking of terms: to read every entry, 10 µs each, in place of an index of which much waits to be written (450 blocks,
 * read in 0.8 ms). What is forbidden and yet needed counts as dear enough to be compiled first, so that is forbidden too.
 */
async function findNewestWeek(db: Kysely<Tables>, query: SearchQuery): Promise<number | undefined> {
  const newest = await sql<{ key: number | null }>`
    select max(key) as key, set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)
    from search where key < ${toHighestKey(query)}`.execute(db)
  const key = newest.rows[0]?.key ?? undefined
  return key === undefined ? undefined : toWeek(key)
}

// `+ 0`: or PostgreSQL walks the keys and unpacks the terms of every entry on the way, for the same reason.
async function findPage(db: Kysely<Tables>, wanted: string, query: SearchQuery): Promise<ArticleId[]> {
  const { joins, conditions } = joinFilters(query, 'search.key')
  const found = await sql<{ id: number }>`
    select search.key % ${sql.lit(idsPerHour)} as id from search ${joins}
    where search.terms @@ ${wanted}::tsquery and search.key + 0 >= ${toLowestKey(query)}
    and search.key + 0 < ${toHighestKey(query)} ${conditions}
    order by search.key + 0 desc limit ${query.limit}`.execute(db)
  return found.rows.map((row) => row.id as ArticleId)
}

function toWeek(key: number): number {
  return Math.floor(key / idsPerHour / hoursAWeek)
}

/** The least key that an article of the week can have. */
function toFirstKey(week: number): bigint {
  return BigInt(week * hoursAWeek * idsPerHour)
}

/** Title and text of an entry: `'broke':2 'dam':1 '@o3' '@w2948'` */
function toVector(entry: SearchEntry): string {
  const places = new Map<string, number[]>()
  let bytes = 0
  const terms = toSearchText(`${entry.title}\n${entry.text}`, entry.language).split(' ')
  for (const [index, term] of terms.filter((term) => term !== '').entries()) {
    const list = places.get(term)
    bytes += list ? placeBytes : Buffer.byteLength(term) + wordBytes
    if (bytes > mostVectorBytes) break
    if (list) list.push(Math.min(index + 1, lastPosition))
    else places.set(term, [Math.min(index + 1, lastPosition)])
  }
  const words = Array.from(places, ([term, list]) => `'${term}':${list.join()}`)
  const week = toWeek(Number(toSearchKey(entry)))
  return [...words, ...[...toMarks(entry), `w${week}`].map((mark) => `'@${mark}'`)].join(' ')
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
