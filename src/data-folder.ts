import { existsSync } from 'node:fs'
import { access, constants, mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { ConfigError } from './config.ts'

/** Where everything is kept. */
export interface DataFolder {
  readonly path: string
  close(): Promise<void>
}

/** The folder, made if it is missing, for its owner alone. Throws a ConfigError where nothing can be written there. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  try {
    await makeFolders(resolve(path))
    if (!(await stat(path)).isDirectory()) throw new Error('it is no folder')
    await access(path, constants.W_OK)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    throw new ConfigError(`The folder ${path} cannot be written (${cause}). Name another with OCTAVO_DATA.`)
  }
  return { path, close: async () => {} }
}

/** A folder that is gone when it is closed. */
export async function openDemoFolder(): Promise<DataFolder> {
  const path = await mkdtemp(join(tmpdir(), 'octavo-demo-'))
  return { path, close: () => rm(path, { recursive: true, force: true }) }
}

/** As `mkdir` with `recursive`, which in Node 24 never ends where a system's own folder takes no new ones (`/proc/x`). */
async function makeFolders(path: string): Promise<void> {
  if (existsSync(path)) return
  await makeFolders(dirname(path))
  await mkdir(path, { mode: 0o700 })
}
