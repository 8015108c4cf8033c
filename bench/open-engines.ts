/** The databases that the benchmark runs the program on: SQLite always, PostgreSQL where this machine has its programs. */
import { globSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { noPostgres, startPostgres } from '../scripts/start-postgres.ts'

export interface BenchEngine {
  readonly name: string
  /** Of its own program: the data, and the pages of its log. */
  readonly folder: string
  /** As `openStore` takes it. */
  readonly database: string
  readonly env: Readonly<Record<string, string>>
  /** What its tables, indexes and search take on disk. */
  measureBytes(): Promise<number>
  /** Drops all that is in it, for another archive. */
  empty(): Promise<void>
  stop(): Promise<void>
}

/** Each with an empty place of its own below `folder`. Says so where there is no PostgreSQL. */
export async function openEngines(folder: string, names: readonly string[]): Promise<BenchEngine[]> {
  const engines: BenchEngine[] = []
  if (names.includes('sqlite')) engines.push(openSqlite(join(folder, 'sqlite')))
  if (!names.includes('postgres')) return engines
  const postgres = await openPostgres(join(folder, 'postgres'))
  if (postgres) engines.push(postgres)
  else process.stdout.write(`Nothing was measured on PostgreSQL: it ${noPostgres}.\n`)
  return engines
}

function openSqlite(folder: string): BenchEngine {
  mkdirSync(folder)
  const files = () => globSync('octavo.sqlite*', { cwd: folder }).map((name) => join(folder, name))
  return {
    name: 'SQLite',
    folder,
    database: join(folder, 'octavo.sqlite'),
    env: {},
    measureBytes: async () => files().reduce((total, path) => total + statSync(path).size, 0),
    async empty() {
      for (const path of files()) rmSync(path)
    },
    stop: async () => {},
  }
}

async function openPostgres(folder: string): Promise<BenchEngine | undefined> {
  const server = await startPostgres(process.env)
  if (!server) return undefined
  const admin = new pg.Client(server.address('postgres'))
  await admin.connect()
  const name = `octavo_bench_${process.pid}`
  await admin.query(`create database ${name}`)
  const database = server.address(name)
  const drop = () => admin.query(`drop database ${name} with (force)`)
  return {
    name: 'PostgreSQL',
    folder,
    database,
    env: { OCTAVO_DATABASE: database },
    measureBytes: async () =>
      Number((await admin.query(`select pg_database_size('${name}') as bytes`)).rows[0].bytes),
    async empty() {
      await drop()
      await admin.query(`create database ${name}`)
    },
    async stop() {
      await drop()
      await admin.end()
      await server.stop()
    },
  }
}
