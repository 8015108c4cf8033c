import { createHash } from 'node:crypto'

/** A short fingerprint of texts, for telling whether they changed. 128 bits: no two of a billion texts meet by chance. */
export function hashText(...parts: readonly string[]): string {
  const hash = createHash('sha256')
  // The length keeps ('ab', 'c') and ('a', 'bc') apart.
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('base64url').slice(0, 22)
}

/** The same of bytes. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
}
