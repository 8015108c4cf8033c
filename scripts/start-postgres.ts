/** A PostgreSQL for tests: the one that `TEST_POSTGRES_URL` names, else one of this machine's own programs in a folder that goes with it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

export interface TestPostgres {
  /** The address of a database of it. */
  address(database: string): string
  /** Ends it as a power cut would, and starts it again on the same data. Only a server of our own can. */
  crash(): Promise<void>
  /** Its socket, for who stands between. */
  readonly socket: string | undefined
  stop(): Promise<void>
}

/** Why there is none, for a test that is left out. */
export const noPostgres = 'needs the programs of PostgreSQL 15 or later, or TEST_POSTGRES_URL'

/** PostgreSQL refuses to run as root: then it runs as the user that owns nothing. */
export const nobody = 65_534

export interface ServerOptions {
  /** Does not wait for the disk: for tests in which no machine loses its power. */
  readonly isHasty?: boolean
}

/** Starts a server, or finds the named one; undefined where there is neither. */
export async function startPostgres(
  env: NodeJS.ProcessEnv,
  options: ServerOptions = {},
): Promise<TestPostgres | undefined> {
  if (env.TEST_POSTGRES_URL) return useServer(env.TEST_POSTGRES_URL)
  const folder = findPrograms()
  return folder === undefined ? undefined : startServer(folder, options)
}

function useServer(base: string): TestPostgres {
  const crash = () => Promise.reject(new Error('a server that others use is not ended'))
  return { address: toAddress(base), crash, socket: undefined, stop: async () => {} }
}

function toAddress(base: string): (database: string) => string {
  return (database) => {
    const url = new URL(base)
    url.pathname = `/${database}`
    return url.href
  }
}

function findPrograms(): string | undefined {
  const found = globSync('/usr/lib/postgresql/*/bin/postgres').map((path) => path.replace(/\/postgres$/, ''))
  return found.sort().at(-1)
}

const hasty = ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'synchronous_commit=off']

async function startServer(programs: string, { isHasty }: ServerOptions): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'octavo-postgres-'))
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  if ('uid' in user) chownSync(folder, nobody, nobody)
  const data = join(folder, 'data')
  const options = ['--username=octavo', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync']
  execFileSync(join(programs, 'initdb'), [...options, data], { ...user, stdio: 'ignore' })
  const flags = [
    '-D',
    data,
    '-k',
    folder,
    '-c',
    'listen_addresses=',
    '-c',
    'max_connections=200',
    ...(isHasty ? hasty : []),
  ]
  const socket = join(folder, '.s.PGSQL.5432')
  const address = (database: string) => `postgres://octavo@/${database}?host=${encodeURIComponent(folder)}`
  let server: ChildProcess
  const start = async () => {
    server = spawn(join(programs, 'postgres'), flags, { ...user, stdio: 'ignore' })
    await waitUntilUp(address('postgres'), socket)
  }
  const end = async (signal: NodeJS.Signals) => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill(signal)
    await ended
  }
  await start()
  // Whatever becomes of the tests, the server goes with their process.
  const kill = () => server.kill('SIGQUIT')
  process.once('exit', kill)
  return {
    address,
    socket,
    async crash() {
      await end('SIGQUIT')
      await start()
    },
    async stop() {
      await end('SIGINT')
      process.off('exit', kill)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until a server answers at `address`, whose socket is a file. Throws after ten seconds. */
export async function waitUntilUp(address: string, socket: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    if (existsSync(socket)) {
      const client = new pg.Client(address)
      try {
        await client.connect()
        return await client.end()
      } catch (error) {
        if (attempt > 200) throw error
      }
    }
    if (attempt > 200) throw new Error('PostgreSQL did not start within 10 s')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Runs statements on a database of the server. */
export async function runStatements(address: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client(address)
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}
