import { createHash } from 'node:crypto'
import type { DrawStory, StoryPicture } from './commands.ts'

/** Some 400 pictures of 50 kB. */
const mostBytes = 20_000_000
/** Each takes some 200 ms of a core; who comes to a longer queue is told to come again. */
const mostWaiting = 16

/** Draws one picture at a time, on threads of the library's own, and keeps those that were asked for last; undefined where the library is not installed. */
export function openDrawing(draw: DrawStory = drawStory): DrawStory | undefined {
  if (!hasLibrary()) return undefined
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  let bytes = 0
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()

  function keep(key: string, drawn: Uint8Array<ArrayBuffer>): void {
    kept.set(key, drawn)
    bytes += drawn.length
    for (const [oldest, { length }] of kept) {
      if (bytes <= mostBytes) break
      kept.delete(oldest)
      bytes -= length
    }
  }

  async function drawNext(key: string, picture: StoryPicture) {
    const known = kept.get(key)
    const drawn = known ?? (await draw(picture))
    if (drawn && !known) keep(key, drawn)
    return drawn
  }

  return async (picture) => {
    const key = createHash('sha256').update(JSON.stringify(picture)).digest('base64url')
    const known = kept.get(key)
    if (known) {
      kept.delete(key)
      kept.set(key, known)
      return known
    }
    if (waiting >= mostWaiting) return undefined
    waiting++
    const drawing = last.then(() => drawNext(key, picture))
    last = drawing.catch(() => undefined).finally(() => waiting--)
    return drawing
  }
}

function hasLibrary(): boolean {
  try {
    return import.meta.resolve('sharp') !== ''
  } catch {
    return false
  }
}

/** Loaded with the first picture. */
async function drawStory(picture: StoryPicture) {
  const { drawStoryPicture } = await import('./draw-story-picture.ts')
  return drawStoryPicture(picture)
}
