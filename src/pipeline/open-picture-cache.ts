import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Timestamp } from '../model/ids.ts'

export interface PictureCache {
  find(url: string): Promise<Buffer | undefined>
  /** Where there is no room the pictures that nobody has looked at for longest go. */
  save(url: string, bytes: Uint8Array): Promise<void>
}

export interface PictureCacheOptions {
  /** Holds nothing else. */
  readonly folder: string
  readonly mostBytes: number
  readonly now: () => Timestamp
}

/** A file's own time says when it was last looked at, to the hour: one write an hour in place of one a look. */
const touchEveryMs = 3_600_000
const unfinished = '.part'

interface Kept {
  readonly bytes: number
  touchedAt: Timestamp
}

/** Keeps pictures as files. Processes may share the folder: what one has removed the others fetch again, and each counts its own. */
export function openPictureCache(options: PictureCacheOptions): PictureCache {
  const { folder, mostBytes, now } = options
  // Longest unseen first: whatever is looked at moves to the end.
  let reading: Promise<Map<string, Kept>> | undefined
  const kept = () => {
    reading ??= readFolder(folder)
    return reading
  }

  return {
    async find(url) {
      const pictures = await kept()
      const name = nameOf(url)
      const bytes = await readFile(join(folder, name)).catch(() => undefined)
      const known = pictures.get(name)
      pictures.delete(name)
      if (!bytes) return undefined
      const isStale = (known?.touchedAt ?? 0) < now() - touchEveryMs
      pictures.set(name, { bytes: bytes.length, touchedAt: isStale ? now() : (known?.touchedAt ?? now()) })
      if (isStale) await touch(join(folder, name), now())
      return bytes
    },
    async save(url, bytes) {
      const pictures = await kept()
      const name = nameOf(url)
      await replace(join(folder, name), bytes, now())
      pictures.delete(name)
      pictures.set(name, { bytes: bytes.length, touchedAt: now() })
      for (const oldest of listExcess(pictures, mostBytes)) {
        pictures.delete(oldest)
        await rm(join(folder, oldest), { force: true })
      }
    },
  }
}

function nameOf(url: string): string {
  return createHash('sha256').update(url).digest('hex')
}

/** What is there already, longest unseen first; what a killed process left unfinished goes. */
async function readFolder(folder: string): Promise<Map<string, Kept>> {
  await mkdir(folder, { recursive: true })
  const found: [string, Kept][] = []
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (name.endsWith(unfinished)) await rm(path, { force: true })
    const status = await stat(path).catch(() => undefined)
    if (status?.isFile()) found.push([name, { bytes: status.size, touchedAt: status.mtimeMs }])
  }
  return new Map(found.sort(([, one], [, other]) => one.touchedAt - other.touchedAt))
}

/** Under another name first, so that nobody ever sees half a picture. */
async function replace(path: string, bytes: Uint8Array, at: Timestamp): Promise<void> {
  const part = `${path}-${crypto.randomUUID()}${unfinished}`
  await writeFile(part, bytes)
  await touch(part, at)
  await rename(part, path)
}

async function touch(path: string, at: Timestamp): Promise<void> {
  // Another process may have removed it meanwhile.
  await utimes(path, at / 1000, at / 1000).catch(() => undefined)
}

function listExcess(pictures: ReadonlyMap<string, Kept>, mostBytes: number): string[] {
  let excess = -mostBytes
  for (const { bytes } of pictures.values()) excess += bytes
  const names: string[] = []
  for (const [name, { bytes }] of pictures) {
    if (excess <= 0) break
    excess -= bytes
    names.push(name)
  }
  return names
}
