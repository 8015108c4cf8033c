import type { Ownership } from '../model/ownership.ts'
import type { Store } from '../store/store.ts'
import type { Alarm } from './alarm.ts'

/** An owner gives a sign of life this often, and is taken for dead when there was none for three times as long. */
const beatEveryMs = 2_000
const deadAfterMs = 3 * beatEveryMs

export interface OwnWorkOptions {
  readonly store: Store
  /** What only one may do at a time. */
  readonly work: string
  /** Who asks, told apart from every other process. */
  readonly holder: string
  readonly alarm: Alarm
  readonly signal: AbortSignal
}

/**
 * Does `task` while this process owns the work, as often as it becomes the owner, until the signal ends it. The task's
 * own signal says that the work was lost to another; the ownership is to be checked in every transaction that writes.
 */
export async function ownWork(
  options: OwnWorkOptions,
  task: (ownership: Ownership, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const { store, alarm, signal } = options
  while (!signal.aborted) {
    const ownership = await becomeOwner(options)
    if (!ownership) continue
    const lost = new AbortController()
    const beat = setInterval(async () => {
      // A database that cannot be reached is told of by the task itself.
      const isHeld = await store.write((writer) => writer.renewOwnership(ownership)).catch(() => true)
      if (isHeld) return
      lost.abort()
      alarm.ring()
    }, beatEveryMs)
    try {
      await task(ownership, AbortSignal.any([signal, lost.signal]))
    } finally {
      clearInterval(beat)
      await store.write((writer) => writer.endOwnership(ownership)).catch(() => undefined)
    }
  }
}

/** Waits until the work is free or its owner dead. Undefined when it was taken by a third, or the signal ended it. */
async function becomeOwner({ store, work, holder, alarm, signal }: OwnWorkOptions) {
  const seen = await store.read((reader) => reader.findOwnership(work))
  const waitUntil = performance.now() + deadAfterMs
  while (seen?.holder !== undefined && performance.now() < waitUntil) {
    await alarm.sleep(beatEveryMs / 2)
    if (signal.aborted) return undefined
    const now = await store.read((reader) => reader.findOwnership(work))
    if (now?.holder === undefined) break
    if (now.fence !== seen.fence || now.beat !== seen.beat) return undefined
  }
  return store.write((writer) => writer.takeOwnership({ work, holder, ...(seen && { seen }) }))
}
