import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether somebody knows a secret; the time that it takes tells nothing of it, its length neither. */
export function isSameSecret(given: string, secret: string): boolean {
  const [one, other] = [given, secret].map((text) => createHash('sha256').update(text).digest())
  return one !== undefined && other !== undefined && timingSafeEqual(one, other)
}
