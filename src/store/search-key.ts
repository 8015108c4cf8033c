/** The number of a search entry: its hour of publication, then its article's id, so that the newest come first. */
import { sql } from 'kysely'
import { type ParsedSearch, type SearchPhrase, toSearchTerm } from '../lib/search-terms.ts'
import { hasStemmer } from '../lib/stem-word.ts'
import type { FoundSearch, SearchEntry, SearchKey } from './engine.ts'
import type { SearchQuery } from './pages.ts'

/*
 * A page or a span of time is a range of numbers. Hours rather than milliseconds keep neighbours close, and so SQLite's
 * index small. 21 bits of hours and 32 of ids make 53.
 */
const hourMs = 3_600_000
export const idsPerHour = 2 ** 32

/** As bigint, because Node binds numbers as floating point, which FTS5 does not take for a row number. */
export function toSearchKey({ publishedAt, id }: SearchKey): bigint {
  return BigInt(Math.floor(publishedAt / hourMs) * idsPerHour + id)
}

/** The least number of a question, included. */
export function toLowestKey({ from }: SearchQuery): bigint {
  return from === undefined ? 0n : BigInt(Math.floor(from / hourMs) * idsPerHour)
}

/** Where the numbers of a question end, not included. */
export function toHighestKey({ to, after }: SearchQuery): bigint {
  const bounds = [BigInt(Number.MAX_SAFE_INTEGER)]
  if (to !== undefined) bounds.push(BigInt(Math.ceil(to / hourMs) * idsPerHour))
  if (after) bounds.push(toSearchKey({ publishedAt: after.at, id: after.id }))
  const least = bounds.reduce((one, other) => (other < one ? other : one))
  // A time before 1970, which no article has, may lie outside 64 bits.
  return least < 0n ? 0n : least
}

/** Joins what the index does not know, where `key` is the column of the number. */
export function joinFilters({ from, to, tagId }: SearchQuery, key: 'search.rowid' | 'search.key') {
  const id = sql`${sql.ref(key)} % ${sql.lit(idsPerHour)}`
  const joins = []
  // The range of numbers is of whole hours. `cross`, with which SQLite keeps the walk in the order of the index.
  if (from !== undefined || to !== undefined) joins.push(sql`cross join article`)
  if (tagId !== undefined) joins.push(sql`cross join article_tag`)
  const conditions = []
  if (from !== undefined || to !== undefined)
    conditions.push(sql`and article.id = ${id} and article.published_at >= ${from ?? 0}
      and article.published_at < ${to ?? Number.MAX_SAFE_INTEGER}`)
  if (tagId !== undefined)
    conditions.push(sql`and article_tag.article_id = ${id} and article_tag.tag_id = ${tagId}`)
  return { joins: sql.join(joins, sql` `), conditions: sql.join(conditions, sql` `) }
}

/** A phrase as each language would have stored it, and as it stands: words of one phrase, in several forms. */
function listForms(phrase: SearchPhrase, languages: readonly string[]): string[][] {
  const forms = [undefined, ...languages.filter(hasStemmer)].map((language) =>
    phrase.flatMap((word) => toSearchTerm(word, language).split(' ')).filter((term) => term !== ''),
  )
  return [...new Map(forms.map((form) => [form.join(' '), form])).values()].filter((form) => form.length > 0)
}

export interface SearchForms {
  /** One form of each must occur. */
  readonly wanted: readonly string[][][]
  /** None of these may. */
  readonly excluded: readonly string[][]
}

/** What a question looks for; undefined where no word of it can stand in a text. */
export function findSearchForms({ search, languages }: FoundSearch): SearchForms | undefined {
  const list = (phrases: ParsedSearch['wanted']) => phrases.map((phrase) => listForms(phrase, languages))
  const wanted = list(search.wanted).filter((forms) => forms.length > 0)
  return wanted.length === 0 ? undefined : { wanted, excluded: list(search.excluded).flat() }
}

/** `{ outletId: 12, language: 'fr' }` → `['o12', 'lfr']` */
export function toMarks({
  outletId,
  language,
}: Pick<Partial<SearchEntry>, 'outletId' | 'language'>): string[] {
  return [
    ...(outletId === undefined ? [] : [`o${outletId}`]),
    ...(language === undefined ? [] : [`l${language.replace(/[^a-z]/gi, '')}`]),
  ]
}
