/** Databases of both engines for tests that need more than one. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { runStatements, type TestPostgres } from '../../scripts/start-postgres.ts'
import { makeFolder } from '../make-folder.ts'

let databases = 0

/** The path of a file that is not there yet, in a folder of its own. */
export async function createSqlite(t: TestContext): Promise<string> {
  const path = join(await makeFolder(t), 'octavo.sqlite')
  t.after(() => rm(path, { force: true }))
  return path
}

/** An empty database of the server, gone after the test. */
export async function createPostgres(t: TestContext, server: TestPostgres): Promise<string> {
  const name = `octavo_copy_${process.pid}_${databases++}`
  await runStatements(server.address('postgres'), `create database ${name}`)
  t.after(() => runStatements(server.address('postgres'), `drop database ${name} with (force)`))
  return server.address(name)
}
