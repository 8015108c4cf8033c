import { type DatabaseConnection, type Dialect, DummyDriver, Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/**
 * Queries on one connection that is open already and goes to whoever asks: it is not reserved for a query until that is
 * answered, so that what is asked together is sent together. Transactions begin and end where the connection is held.
 */
export function overConnection(
  dialect: Dialect,
  executeQuery: DatabaseConnection['executeQuery'],
): Kysely<Tables> {
  const streamQuery = () => {
    throw new Error('Rows are read a page at a time, not streamed')
  }
  const acquireConnection = async () => ({ executeQuery, streamQuery })
  const createAdapter = () =>
    Object.defineProperty(dialect.createAdapter(), 'supportsMultipleConnections', { value: true })
  return new Kysely<Tables>({
    dialect: {
      createAdapter,
      createDriver: () => Object.assign(new DummyDriver(), { acquireConnection }),
      createIntrospector: (db) => dialect.createIntrospector(db),
      createQueryCompiler: () => dialect.createQueryCompiler(),
    },
  })
}
