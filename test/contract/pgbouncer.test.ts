import { after, test } from 'node:test'
import { noPgbouncer, startPgbouncer } from '../../scripts/start-pgbouncer.ts'
import { startPostgres } from '../../scripts/start-postgres.ts'
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts'
import { createMigrated } from './create-migrated.ts'
import { storeContract } from './store.contract.ts'

const postgres = await startPostgres(process.env, { isHasty: true })
const pooler = await startPgbouncer(postgres)
after(async () => {
  await pooler?.stop()
  await postgres?.stop()
})

if (!postgres || !pooler) test('the store behind a pooler', { skip: noPgbouncer })
else
  storeContract('PostgreSQL behind PgBouncer', async () => {
    const { name, remove } = await createMigrated(postgres)
    return { open: () => openPostgresStore(pooler.address(name)), remove }
  })
