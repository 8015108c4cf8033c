import type { Compilable, CompiledQuery, Kysely } from 'kysely'
import type { Session } from './engine.ts'
import type { Tables } from './tables.ts'

/** Stands for a value that is given later. */
class Place {
  readonly at: number
  constructor(at: number) {
    this.at = at
  }
}

/**
 * A query that is built and compiled once for each connection, and then only given its values: what pages ask costs more to
 * build than to answer. `build` passes the values on as parameters and looks at none.
 */
export function prepareQuery<Given extends readonly unknown[], Row>(
  build: (session: Session, ...given: Given) => Compilable<Row>,
): (session: Session, ...given: Given) => Promise<Row[]> {
  const compiled = new WeakMap<Kysely<Tables>, CompiledQuery>()
  const places = Array.from({ length: build.length - 1 }, (_, at) => new Place(at)) as unknown as Given
  return async (session, ...given) => {
    const query = compiled.get(session.db) ?? build(session, ...places).compile()
    compiled.set(session.db, query)
    const parameters = query.parameters.map((value) => (value instanceof Place ? given[value.at] : value))
    const found = await session.db.executeQuery<Row>({ ...query, parameters })
    return found.rows
  }
}
