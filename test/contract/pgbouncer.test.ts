import { after, test } from 'node:test'
import { noPgbouncer, startPgbouncer } from '../../scripts/start-pgbouncer.ts'
import { runStatements, startPostgres } from '../../scripts/start-postgres.ts'
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts'
import { storeContract } from './store.contract.ts'

const postgres = await startPostgres(process.env)
const pooler = await startPgbouncer(postgres)
after(async () => {
  await pooler?.stop()
  await postgres?.stop()
})

let databases = 0

if (!postgres || !pooler) test('the store behind a pooler', { skip: noPgbouncer })
else
  storeContract('PostgreSQL behind PgBouncer', async () => {
    const name = `octavo_pooled_${process.pid}_${databases++}`
    await runStatements(postgres.address('postgres'), `create database ${name}`)
    return {
      open: () => openPostgresStore(pooler.address(name)),
      remove: () => runStatements(postgres.address('postgres'), `drop database ${name} with (force)`),
    }
  })
