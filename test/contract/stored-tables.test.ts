import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { leftOutTables, storedTables } from '../../src/store/copying/stored-tables.ts'
import { openEngine } from '../../src/store/open-store.ts'
import { createSqlite } from './create-database.ts'

test('a copy forgets no table', async (t) => {
  const database = await createSqlite(t)
  const engine = await openEngine(database)
  const { rows } = await engine.read(({ db }) =>
    sql<{ name: string }>`select name from sqlite_schema where type = 'table'
      and name not like 'search%' and name not like 'sqlite%'`.execute(db),
  )
  await engine.close()
  const named = [...storedTables.map(({ name }) => name), ...leftOutTables, 'search_language']
  assert.deepEqual(new Set(named), new Set([...rows.map(({ name }) => name), 'search_language']))
})
