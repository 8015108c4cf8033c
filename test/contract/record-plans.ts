import { type AbortableOperationOptions, CompiledQuery, type Kysely, sql } from 'kysely'
import { createStore } from '../../src/store/create-store.ts'
import type { Engine, Session } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-store.ts'
import type { StoreReader, StoreWriter } from '../../src/store/store.ts'
import type { Tables } from '../../src/store/tables.ts'

/** The tables that grow with what is read. */
export const growingTables = [
  'article',
  'revision',
  'understanding',
  'story',
  'feed',
  'outlet',
  'tag',
  'article_tag',
  'article_page',
  'relation',
  'text_report',
  'term_count',
  'reader_choice',
  'saved_article',
  'read_article',
  'hub_subscription',
  'correction',
  'correction_article',
  'quote',
  'speaker_sighting',
  'speaker_correction_article',
  'model_answer',
  'takedown',
]

/** How an engine means to answer each statement of some work on a store: a text a statement. */
export async function recordPlans(
  database: string,
  explain: (db: Kysely<Tables>, query: CompiledQuery) => Promise<string>,
  work: (store: StoreReader & StoreWriter) => Promise<unknown>,
): Promise<string[]> {
  const engine = await openEngine(database)
  const plans: string[] = []
  const watched: Engine = {
    ...engine,
    write: (task) => engine.write(async (session) => explainAfterwards(session, task)),
  }
  await createStore(watched).write((writer) => work(writer))
  await engine.close()
  return plans

  async function explainAfterwards<T>(session: Session, task: (session: Session) => Promise<T>): Promise<T> {
    const run: CompiledQuery[] = []
    const db = session.db.withoutPlugins()
    const executor = db.getExecutor()
    const execute = executor.executeQuery.bind(executor)
    executor.executeQuery = <Row>(query: CompiledQuery<Row>, options?: AbortableOperationOptions) => {
      run.push(query)
      return execute(query, options)
    }
    const done = await task({ ...session, db })
    // The first asks for the schema.
    for (const query of run.slice(1)) plans.push(await explain(session.db, query))
    return done
  }
}

/** SQLite's plan, a line a step. */
export async function explainSqlite(db: Kysely<Tables>, query: CompiledQuery): Promise<string> {
  const asked = CompiledQuery.raw(`explain query plan ${query.sql}`, [...query.parameters])
  const { rows } = await db.executeQuery<{ detail: string }>(asked)
  return [query.sql, ...rows.map(({ detail }) => detail)].join('\n')
}

/** PostgreSQL's plan where an index is taken whenever there is one, as it would on large tables. */
export async function explainPostgres(db: Kysely<Tables>, query: CompiledQuery): Promise<string> {
  await sql`select set_config('enable_seqscan', 'off', true), set_config('enable_sort', 'off', true)`.execute(
    db,
  )
  const asked = CompiledQuery.raw(`explain ${query.sql}`, [...query.parameters])
  const { rows } = await db.executeQuery<{ 'QUERY PLAN': string }>(asked)
  return [query.sql, ...rows.map((row) => row['QUERY PLAN'])].join('\n')
}
