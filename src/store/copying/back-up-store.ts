import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { newestSchema } from '../migrations/migrate.ts'
import { openEngine } from '../open-store.ts'
import {
  addLastIds,
  type CopiedRow,
  type CopiedRows,
  CopyError,
  createTotals,
  readTables,
  type Totals,
} from './copied-rows.ts'
import { fillEngine, type TellProgress } from './fill-engine.ts'
import { storedTables } from './stored-tables.ts'

/*
 * A backup is JSON lines, compressed: `{"octavo":"backup","schema":2}`, then parts of tables as
 * `{"table":"outlet","rows":[{…}]}`, last `{"totals":{…}}`. Every engine reads what another wrote.
 */

/**
 * Writes everything of one moment into a file that only its owner reads, while others go on writing; it appears when it is
 * whole.
 */
export async function backUpStore(database: string, path: string, tell: TellProgress): Promise<void> {
  const unfinished = `${path}.part`
  const lines = new PassThrough()
  const written = pipeline(lines, createGzip(), createWriteStream(unfinished, { mode: 0o600 }))
  // A full disk ends the writing before the reading, which then hears of it.
  let refusal: Error | undefined
  written.catch((error: Error) => {
    refusal = error
    lines.destroy()
  })
  try {
    await writeStore(database, lines, tell)
    lines.end()
    await written
    await rename(unfinished, path)
  } catch (error) {
    const cause = refusal
    lines.destroy()
    await written.catch(() => undefined)
    await rm(unfinished, { force: true })
    throw cause ? new CopyError(`The backup cannot be written (${cause.message}).`) : error
  }
}

async function writeStore(database: string, lines: PassThrough, tell: TellProgress): Promise<void> {
  const totals = createTotals()
  const counts = new Map<string, number>()
  const write = async (line: object) => {
    if (lines.destroyed) throw new CopyError('The backup cannot be written.')
    if (!lines.write(`${JSON.stringify(line)}\n`)) await waitForRoom(lines)
  }
  const engine = await openEngine(database)
  try {
    await write({ octavo: 'backup', schema: newestSchema })
    await engine.read(async (session) => {
      await readTables(session, async (part) => {
        totals.add(part)
        await write(part)
        counts.set(part.table, (counts.get(part.table) ?? 0) + part.rows.length)
        tell(part.table, counts.get(part.table) ?? 0)
      })
      await write({ totals: await addLastIds(session, totals.toTotals()) })
    })
  } finally {
    await engine.close()
  }
}

/** Waits until there is room again, or nothing more is taken; leaves no listener, as a backup waits at every other part. */
function waitForRoom(lines: PassThrough): Promise<void> {
  return new Promise((resolve) => {
    const goOn = () => {
      lines.off('drain', goOn).off('close', goOn)
      resolve()
    }
    lines.on('drain', goOn).on('close', goOn)
  })
}

/**
 * Fills an empty store from a backup. Throws a CopyError where the file is damaged, cut or of a newer version, or the store
 * holds something; a store that was not filled to the end is opened by nothing else.
 */
export async function restoreStore(path: string, database: string, tell: TellProgress): Promise<void> {
  const lines = readBackup(path)
  const first = (await lines.next()).value
  if (first?.octavo !== 'backup' || typeof first.schema !== 'number')
    throw new CopyError(`${path} is no backup of Octavo.`)
  if (first.schema > newestSchema)
    throw new CopyError(`${path} was written by a newer version of Octavo. Restore it with that version.`)
  const target = await openEngine(database, first.schema)
  try {
    await fillEngine(target, { tell, give: (take) => giveRows(lines, path, take) })
  } finally {
    await target.close()
  }
  // Brings a backup of an older version to what this one knows.
  await (await openEngine(database)).close()
}

interface BackupLine extends Partial<CopiedRows> {
  readonly octavo?: string
  readonly schema?: number
  readonly totals?: Totals
}

async function giveRows(
  lines: AsyncGenerator<BackupLine>,
  path: string,
  take: (part: CopiedRows) => Promise<void>,
): Promise<Totals> {
  for await (const { table, rows, totals } of lines) {
    if (totals) return totals
    if (!storedTables.some(({ name }) => name === table) || !isRows(rows)) break
    await take({ table: table as string, rows })
  }
  throw new CopyError(`${path} is damaged: it ends before it is whole. Nothing uses what was restored of it.`)
}

function isRows(rows: unknown): rows is readonly CopiedRow[] {
  return Array.isArray(rows) && rows.every((row) => typeof row === 'object' && row !== null)
}

async function* readBackup(path: string): AsyncGenerator<BackupLine> {
  let rest = ''
  const text = createGunzip().setEncoding('utf8')
  // Whoever reads `text` hears of what goes wrong.
  pipeline(createReadStream(path), text).catch(() => undefined)
  try {
    for await (const piece of text) {
      const parts = `${rest}${piece}`.split('\n')
      rest = parts.pop() ?? ''
      for (const part of parts) yield JSON.parse(part) as BackupLine
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error
    throw new CopyError(`${path} is damaged or no backup of Octavo (${(error as Error).message}).`)
  }
}
