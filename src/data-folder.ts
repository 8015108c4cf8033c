import { access, constants, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConfigError } from './config.ts'

/** Where everything is kept. */
export interface DataFolder {
  readonly path: string
  close(): Promise<void>
}

/** The folder, made if it is missing. Throws a ConfigError where nothing can be written there. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  try {
    await mkdir(path, { recursive: true })
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
