import type { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { UnreachableError } from '../../lib/unreachable-error.ts'

/** Longer than any transaction of another process; after it something is wrong and a person should hear of it. */
export const maxWaitMs = 30_000

/** A writer elsewhere is done within milliseconds; asking more often only burns processor time. */
const retryMs = 5

/** Runs `work` between `begin` and a commit; a throw undoes all of it. Throws an UnreachableError where the machine is at fault. */
export async function inTransaction<T>(
  database: DatabaseSync,
  begin: (database: DatabaseSync) => Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    await begin(database)
    const result = await work()
    database.exec('commit')
    return result
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw isUnreachable(error)
      ? new UnreachableError('The database cannot be read or written', { cause: error })
      : error
  }
}

/** Begins to write as soon as no other process does. */
export async function beginWriting(database: DatabaseSync): Promise<void> {
  for (let waitedMs = 0; ; waitedMs += retryMs) {
    try {
      return database.exec('begin immediate')
    } catch (error) {
      if (!isBusy(error) || waitedMs >= maxWaitMs) throw error
    }
    await wait(retryMs)
  }
}

/** Busy, read only, an I/O error, damaged, full, not to be opened (sqlite.org/rescode.html): the machine's fault or a person's. */
const outsideFaults: ReadonlySet<number> = new Set([5, 8, 10, 11, 13, 14])

function isUnreachable(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && outsideFaults.has(Number(error.errcode) & 0xff)
}

/** SQLITE_BUSY is 5; its extended codes carry it in the lowest byte. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5
}
