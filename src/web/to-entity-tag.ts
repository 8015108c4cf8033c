import { createHash } from 'node:crypto'

/** By what a browser or program knows that it has something already. Weak: what is sent compressed is the same. */
export function toEntityTag(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
}
