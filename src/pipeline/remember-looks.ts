import { createLock } from '../lib/create-lock.ts'
import type { PictureLook } from '../model/picture-look.ts'
import { lookAtPicture } from './look-at-picture.ts'

export interface Looks {
  find(url: string): PictureLook | undefined
  /** Looks at a picture that was not seen before, after those that are being looked at. */
  note(url: string, bytes: Uint8Array): void
  close(): Promise<void>
}

// Some 2 MB.
const mostLooks = 10_000
// A page's pictures come all at once; more would hold their bytes for long.
const mostWaiting = 40

/**
 * What pictures look like that went through here. Nothing of it is kept: whoever has seen one lately has it in the browser,
 * and to whoever has not it comes through here again.
 */
export function rememberLooks(): Looks {
  const looks = new Map<string, PictureLook | undefined>()
  // One at a time: each takes a thread that files and names are looked up with.
  const inTurn = createLock()
  const waiting = new Set<Promise<void>>()
  return {
    find: (url) => looks.get(url),
    note(url, bytes) {
      if (looks.has(url) || waiting.size >= mostWaiting) return
      looks.set(url, undefined)
      const [oldest] = looks.keys()
      if (looks.size > mostLooks && oldest !== undefined) looks.delete(oldest)
      const looking = inTurn(async () => {
        looks.set(url, await lookAtPicture(bytes))
      }).finally(() => waiting.delete(looking))
      waiting.add(looking)
    },
    async close() {
      await Promise.all(waiting)
    },
  }
}
