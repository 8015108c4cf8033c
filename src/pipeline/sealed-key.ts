import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const algorithm = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16

/** Encrypts a key for the place that it is for; at another place it cannot be opened. */
export function sealKey(key: string, place: string, secret: string): string {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv(algorithm, deriveKey(secret), iv).setAAD(Buffer.from(place))
  const sealed = Buffer.concat([cipher.update(key, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** The key within; undefined where secret or place are others, or a bit of it is. */
export function openSealedKey(sealed: string, place: string, secret: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < ivBytes + tagBytes) return undefined
  const [iv, rest] = [bytes.subarray(0, ivBytes), bytes.subarray(ivBytes)]
  const cipher = createDecipheriv(algorithm, deriveKey(secret), iv, { authTagLength: tagBytes })
  cipher.setAAD(Buffer.from(place)).setAuthTag(rest.subarray(0, tagBytes))
  try {
    return cipher.update(rest.subarray(tagBytes), undefined, 'utf8') + cipher.final('utf8')
  } catch {
    return undefined
  }
}

/** The secret of a data folder, made when it is first needed; only its owner can read the file. */
export async function getSecretOf(folder: string): Promise<string> {
  const path = join(folder, 'secret.key')
  const known = await readFile(path, 'utf8').catch(() => undefined)
  if (known) return known
  await mkdir(folder, { recursive: true })
  const part = `${path}.${randomUUID()}`
  await writeFile(part, randomBytes(32).toString('base64url'), { mode: 0o600 })
  // A whole file or none: of two processes that make one at once, both take the first.
  await link(part, path).catch(passExists)
  await rm(part)
  return readFile(path, 'utf8')
}

/** By what keys are sealed: what the operator set, else that of the folder. */
export async function getSecret({ secret, folder }: SecretPlace): Promise<string> {
  return secret === '' ? getSecretOf(folder) : secret
}

export interface SecretPlace {
  /** '' takes that of the folder. */
  readonly secret: string
  readonly folder: string
}

function passExists(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

function deriveKey(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'keys of language models', 32))
}
