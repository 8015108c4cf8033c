/** What an engine calls the things that differ between engines in a schema. */
export interface Dialect {
  /** The type of a primary key that is given out once and never again. */
  readonly id: string
  /** Whole numbers up to 2^53: moments and references. */
  readonly moment: string
  readonly real: string
  readonly bytes: string
  /** Keeps the rows of a table in the order of its primary key, where the engine can. */
  readonly clustered: string
  readonly searchTables: readonly string[]
}
