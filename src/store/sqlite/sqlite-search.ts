import { sql } from 'kysely'
import { type ParsedSearch, type SearchPhrase, toSearchTerm, toSearchText } from '../../lib/search-terms.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { FoundSearch, SearchEntry, SearchIndex, SearchKey } from '../engine.ts'
import type { SearchQuery } from '../pages.ts'

/*
 * FTS5 walks its hits by row number, so the number of an entry is its hour of publication, then its article's id: the
 * newest hits come first without the others being looked at, and a page or a span of time is a range of numbers. Hours
 * rather than milliseconds keep neighbours close, and so the index small. 21 bits of hours and 32 of ids make 53.
 */
const hourMs = 3_600_000
const idsPerHour = 2 ** 32

/** Column `text` holds the terms of title and text, `marks` what an article is of, so that either is one walk. */
export const sqliteSearch: SearchIndex = {
  async save(db, entries) {
    for (const entry of entries) {
      const text = toSearchText(`${entry.title}\n${entry.text}`, entry.language)
      await sql`insert or replace into search (rowid, text, marks)
        values (${toKey(entry)}, ${text}, ${toMarks(entry).join(' ')})`.execute(db)
    }
  },

  async remove(db, articles) {
    const keys = `[${articles.map(toKey).join()}]`
    await sql`delete from search where rowid in (select value from json_each(${keys}))`.execute(db)
  },

  async find(db, asked) {
    const match = toMatch(asked)
    if (match === undefined) return []
    const found = await sql<{ id: number }>`
      select search.rowid % ${sql.lit(idsPerHour)} as id from search ${narrow(asked.query)}
      where search match ${match} and search.rowid >= ${lowest(asked.query)} and search.rowid < ${highest(asked.query)}
      order by search.rowid desc limit ${asked.query.limit}`.execute(db)
    return found.rows.map((row) => row.id as ArticleId)
  },
}

/** As bigint, because Node binds numbers as floating point, which FTS5 does not take for a row number. */
function toKey({ publishedAt, id }: SearchKey): bigint {
  return BigInt(Math.floor(publishedAt / hourMs) * idsPerHour + id)
}

function lowest({ from }: SearchQuery): bigint {
  return from === undefined ? 0n : BigInt(Math.floor(from / hourMs) * idsPerHour)
}

function highest({ to, after }: SearchQuery): bigint {
  const bounds = [BigInt(Number.MAX_SAFE_INTEGER)]
  if (to !== undefined) bounds.push(BigInt(Math.ceil(to / hourMs) * idsPerHour))
  if (after) bounds.push(toKey({ publishedAt: after.at, id: after.id }))
  const least = bounds.reduce((one, other) => (other < one ? other : one))
  // A time before 1970, which no article has, may lie outside 64 bits.
  return least < 0n ? 0n : least
}

/** Joins what the index does not know; `cross` keeps the walk in the order of the index. */
function narrow({ from, to, tagId }: SearchQuery) {
  const id = sql`search.rowid % ${sql.lit(idsPerHour)}`
  const joins = []
  // The range of numbers is of whole hours.
  if (from !== undefined || to !== undefined)
    joins.push(sql`cross join article on article.id = ${id} and article.published_at >= ${from ?? 0}
      and article.published_at < ${to ?? Number.MAX_SAFE_INTEGER}`)
  if (tagId !== undefined)
    joins.push(
      sql`cross join article_tag on article_tag.article_id = ${id} and article_tag.tag_id = ${tagId}`,
    )
  return joins.length > 0 ? sql.join(joins, sql` `) : sql``
}

/** The question in FTS5's language: every word is quoted, so nothing that a person types is syntax. */
function toMatch({ query, search, languages }: FoundSearch): string | undefined {
  const wanted = search.wanted
    .map((phrase) => toAlternatives(phrase, languages))
    .filter((part) => part !== '')
  if (wanted.length === 0) return undefined
  const parts = [`text : (${wanted.map((part) => `(${part})`).join(' AND ')})`]
  for (const mark of toMarks(query)) parts.push(`marks : "${mark}"`)
  const excluded = toExcluded(search, languages)
  return `(${parts.join(' AND ')})${excluded === '' ? '' : ` NOT text : (${excluded})`}`
}

function toExcluded({ excluded }: ParsedSearch, languages: readonly string[]): string {
  return excluded
    .map((phrase) => toAlternatives(phrase, languages))
    .filter((part) => part !== '')
    .join(' OR ')
}

/** A phrase as each language would have stored it, and as it stands: `"elections" OR "elect"` */
function toAlternatives(phrase: SearchPhrase, languages: readonly string[]): string {
  const forms = [undefined, ...languages].map((language) =>
    phrase
      .map((word) => toSearchTerm(word, language))
      .filter((term) => term !== '')
      .join(' '),
  )
  return [...new Set(forms)]
    .filter((form) => form !== '')
    .map((form) => `"${form.replaceAll('"', '""')}"`)
    .join(' OR ')
}

/** `{ outletId: 12, language: 'fr' }` → `['o12', 'lfr']` */
function toMarks({ outletId, language }: Pick<Partial<SearchEntry>, 'outletId' | 'language'>): string[] {
  return [
    ...(outletId === undefined ? [] : [`o${outletId}`]),
    ...(language === undefined ? [] : [`l${language.replace(/[^a-z]/gi, '')}`]),
  ]
}
