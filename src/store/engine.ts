/** What a database engine brings. All that is not here is one code for every engine: `queries/`. */
import type { Expression, Kysely, RawBuilder } from 'kysely'
import type { ParsedSearch } from '../lib/search-terms.ts'
import type { Article } from '../model/article.ts'
import type { ArticleId } from '../model/ids.ts'
import type { SearchQuery } from './pages.ts'
import type { StoreVersion } from './store.ts'
import type { Tables } from './tables.ts'

export interface Engine {
  /** Runs `work` on a connection that sees one moment and cannot write. */
  read<T>(work: (session: Session) => Promise<T>): Promise<T>
  /** Runs `work` in the one write transaction of the moment; a throw undoes all of it. */
  write<T>(work: (session: Session) => Promise<T>): Promise<T>
  findVersion(): Promise<StoreVersion>
  close(): Promise<void>
}

/** One connection inside a transaction, and what its engine does in its own way. */
export interface Session {
  readonly db: Kysely<Tables>
  readonly parts: EngineParts
}

export interface EngineParts {
  /** The right side of `in`, for a list of any length as one parameter, so that its SQL is always the same. */
  list<Value extends number | string>(values: readonly Value[]): Expression<Value>
  /** A table of rows `v0, v1, …` from JSON, as one parameter: what `insert … select` reads. */
  rows(rows: readonly (readonly (number | string | null)[])[]): RawBuilder<unknown>
  /** The right side of a comparison with the few rows of a query that depends on the row outside of it. */
  among(query: Expression<unknown>): RawBuilder<unknown>
  /** Ends the selection of due work, so that two workers never wait for the same rows. */
  readonly skipLocked: RawBuilder<unknown>
  readonly search: SearchIndex
  /** The highest id that a table ever gave out; 0 before the first. */
  lastId(table: string): RawBuilder<{ last: number }>
  /** After rows with ids of their own were written: the next id is higher than these, and than `last`. */
  setLastId(db: Kysely<Tables>, table: string, last: number): Promise<void>
  /** Gives back some room that removed rows have left, a few milliseconds' worth. */
  shrink(db: Kysely<Tables>): Promise<void>
  readonly measureBytes: RawBuilder<{ bytes: number }>
}

/** Full-text search: an entry an article, found by the terms of `lib/search-terms.ts`. */
export interface SearchIndex {
  save(db: Kysely<Tables>, entries: readonly SearchEntry[]): Promise<void>
  remove(db: Kysely<Tables>, articles: readonly SearchKey[]): Promise<void>
  find(db: Kysely<Tables>, search: FoundSearch): Promise<ArticleId[]>
  /** The keys of entries above `after`, lowest first. */
  listKeys(db: Kysely<Tables>, after: number, limit: number): Promise<number[]>
}

export type SearchKey = Pick<Article, 'id' | 'publishedAt'>

/** `language` is that of whose words it is: as stated, until it was understood. */
export interface SearchEntry extends SearchKey, Pick<Article, 'outletId' | 'language' | 'title'> {
  readonly text: string
}

export interface FoundSearch {
  readonly query: SearchQuery
  readonly search: ParsedSearch
  /** In which words were stored; each is tried. */
  readonly languages: readonly string[]
}
