/** A PgBouncer for tests, which pools transactions before a server of tests. */
import { spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nobody, type TestPostgres, waitUntilUp } from './start-postgres.ts'

/** Why there is none, for a test that is left out. */
export const noPgbouncer = 'needs PgBouncer and the programs of PostgreSQL 15 or later'

const program = '/usr/sbin/pgbouncer'
const port = 6432
/** Fewer than the connections of two stores, so that transactions really share them. */
const serverConnections = 3

/** Starts a pooler before `server`; undefined where this machine has no PgBouncer. */
export async function startPgbouncer(server: TestPostgres | undefined): Promise<TestPostgres | undefined> {
  if (!server || !existsSync(program)) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'octavo-pgbouncer-'))
  const config = join(folder, 'pgbouncer.ini')
  const behind = new URL(server.address('postgres').replace('@/', '@localhost/'))
  const host = behind.searchParams.get('host') ?? behind.hostname
  writeFileSync(
    config,
    `[databases]
* = host=${host} port=${behind.port || 5432} user=${behind.username}${behind.password ? ` password=${behind.password}` : ''}
[pgbouncer]
listen_addr =
unix_socket_dir = ${folder}
listen_port = ${port}
auth_type = any
pool_mode = transaction
default_pool_size = ${serverConnections}
`,
  )
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  if ('uid' in user) for (const path of [folder, config]) chownSync(path, nobody, nobody)
  const pooler = spawn(program, ['--quiet', config], { ...user, stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => pooler.once('exit', () => resolve()))
  const kill = () => pooler.kill('SIGKILL')
  process.once('exit', kill)
  const address = (database: string) =>
    `postgres://octavo@/${database}?host=${encodeURIComponent(folder)}&port=${port}`
  await waitUntilUp(address('postgres'), join(folder, `.s.PGSQL.${port}`))
  return {
    address,
    crash: () => Promise.reject(new Error('a pooler holds nothing that a crash could lose')),
    socket: join(folder, `.s.PGSQL.${port}`),
    async stop() {
      kill()
      await ended
      process.off('exit', kill)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
