/** What the commands that keep a store have in common. */
import type { Writable } from 'node:stream'
import type { Command } from 'commander'
import { ConfigError, type Environment } from '../config.ts'
import { UnreachableError } from '../lib/unreachable-error.ts'
import { CopyError } from '../store/copying/copied-rows.ts'
import type { TellProgress } from '../store/copying/fill-engine.ts'

export interface KeepSurroundings {
  readonly environment: Environment
  readonly output: Writable
  /** For progress, which is no part of the answer. */
  readonly errors: Writable
}

/** Expected faults end the command with their sentence; others are bugs and are thrown. */
export async function orExplain(command: Command, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof UnreachableError) command.error(nameCause(error))
    const isExpected = error instanceof CopyError || error instanceof ConfigError
    if (!isExpected && !(error instanceof Error && 'code' in error)) throw error
    command.error(error.message)
  }
}

/** `The database cannot be reached (connect ECONNREFUSED 127.0.0.1:5432).` */
function nameCause({ message, cause }: UnreachableError): string {
  const why = cause instanceof Error ? cause.message || ('code' in cause && String(cause.code)) : undefined
  return why ? `${message} (${why}).` : `${message}.`
}

/** Often enough to see that it goes on. */
const rowsALine = 10_000

/** Progress for people, on their own stream: a line whenever a table begins and every ten thousand rows. */
export function tellTo(errors: Writable): TellProgress {
  let told = ''
  return (what, count) => {
    const rows = Math.floor(count / rowsALine) * rowsALine
    const line = rows === 0 ? what : `${what}: ${rows} rows`
    if (line === told) return
    told = line
    errors.write(`${line}\n`)
  }
}
