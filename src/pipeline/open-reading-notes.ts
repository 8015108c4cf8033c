import type { ArticleId, ReaderId, Timestamp } from '../model/ids.ts'
import { toVisit } from '../model/reader.ts'
import type { Store, StoreWriter } from '../store/store.ts'
import type { PipelineEvents } from './events.ts'

export interface ReadingContext {
  readonly store: Store
  readonly now: () => Timestamp
  readonly events: Pick<PipelineEvents, 'readingNotNoted'>
}

export interface ReadingNotes {
  add(id: ReaderId, articleId: ArticleId | undefined): void
  /** An article is noted again when it is opened again, however soon. */
  forget(id: ReaderId, articleId: ArticleId): void
  /** Settles when all that was added is written. */
  close(): Promise<void>
}

/** A visit ends after half an hour: to know its end to the minute is enough, and pages are made anew each minute anyway. */
const seenEveryMs = 60_000

/** What was noted in the last minute is not written again; a reader opens some hundred articles a day. */
const mostRemembered = 1000

interface Note {
  readonly id: ReaderId
  readonly articleId: ArticleId | undefined
  readonly at: Timestamp
}

/** Gathers what readers do while an earlier part is being written, so that there is never more than one write under way. */
export function openReadingNotes({ store, now, events }: ReadingContext): ReadingNotes {
  let waiting: Note[] = []
  let writing: Promise<void> | undefined
  const seenAt = new Map<ReaderId, Timestamp>()
  const noted = new Map<string, Timestamp>()

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const notes = waiting
      waiting = []
      try {
        await store.write((writer) => writeNotes(writer, notes))
      } catch (error) {
        // A mark is lost, nothing else: the next page makes the next.
        events.readingNotNoted(error)
        noted.clear()
        seenAt.clear()
      }
    }
    writing = undefined
  }

  return {
    add(id, articleId) {
      const at = now()
      const key = `${id} ${articleId}`
      const isRecent = (then = Number.NEGATIVE_INFINITY) => Math.abs(at - then) < seenEveryMs
      if (isRecent(seenAt.get(id)) && (articleId === undefined || isRecent(noted.get(key)))) return
      seenAt.set(id, at)
      if (noted.size >= mostRemembered) noted.clear()
      noted.set(key, at)
      waiting.push({ id, articleId, at })
      writing ??= writeAll()
    },
    forget: (id, articleId) => void noted.delete(`${id} ${articleId}`),
    close: async () => writing,
  }
}

async function writeNotes(writer: StoreWriter, notes: readonly Note[]): Promise<void> {
  for (const [id, own] of Map.groupBy(notes, (note) => note.id)) {
    const known = await writer.getReader(id)
    await writer.saveVisit(own.reduce((reader, { at }) => ({ ...toVisit(reader, at), seenAt: at }), known))
    const opened = own.flatMap(({ articleId, at }) =>
      articleId === undefined ? [] : [[articleId, at] as const],
    )
    await writer.saveReadings(id, new Map(opened))
  }
}
