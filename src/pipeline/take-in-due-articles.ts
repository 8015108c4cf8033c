import type { Timestamp } from '../model/ids.ts'
import type { Ownership } from '../model/ownership.ts'
import type { Store } from '../store/store.ts'
import type { Alarm } from './alarm.ts'
import type { PipelineEvents } from './events.ts'
import { followRules } from './follow-rules.ts'
import { rateTags } from './rate-tags.ts'
import { forgetOld, remember } from './remember.ts'
import { takeInArticles } from './take-in-articles.ts'
import { tendDueStories } from './tend-due-stories.ts'
import { turnStories } from './turn-stories.ts'

/** How often to look for due articles when nobody rings. */
const lookEveryMs = 5_000
/** A story that changes is looked at as a whole at once where nothing else is due, else within this time. */
const tendWithinMs = 60_000
/** Articles that have left the window are let go at each full hour: a sweep costs a walk through all of them. */
const forgetEveryMs = 3_600_000
/** A hundred hashtags are counted by day, each time. */
const rateEveryMs = 600_000

export interface TakeInOptions {
  readonly store: Store
  readonly events: PipelineEvents
  readonly now: () => Timestamp
  /** What this process may place by: it holds what placing remembers, and two such would tear stories. */
  readonly ownership: Ownership
  readonly alarm: Alarm
  readonly signal: AbortSignal
  /** There are understood articles that nobody has read for quotes. */
  readonly onNews?: () => void
}

/** Understands articles as they become due until the signal ends it, or another process owns placing. */
export async function takeInDueArticles(options: TakeInOptions): Promise<void> {
  const { store, events, now, alarm, signal, ownership, onNews = () => {} } = options
  await store.write(async (writer) => {
    await writer.releaseArticles(now())
    await writer.releaseStories(now())
  })
  const memory = await remember(store, now())
  let forgottenAt = now()
  let ratedAt = Number.NEGATIVE_INFINITY
  while (!signal.aborted) {
    const startedAt = now()
    const count = await takeInArticles({ store, memory, events, ownership }, startedAt)
    if (count === undefined) return
    if (count > 0) {
      events.articlesTakenIn(count, now() - startedAt)
      onNews()
    }
    const by = count > 0 ? now() : now() + tendWithinMs
    const tended = await tendDueStories({ store, events, ownership }, { now: now(), by })
    if (tended === undefined) return
    const ruled = await followRules({ store, events, ownership, memory }, now())
    if (ruled === undefined) return
    const turned = await turnStories({ store, ownership, index: memory.index }, now())
    if (turned === undefined) return
    if (now() >= ratedAt + rateEveryMs) {
      if (!(await rateTags({ store, ownership }, now()))) return
      ratedAt = now()
    }
    if (count + tended + ruled + turned === 0) await alarm.sleep(lookEveryMs)
    if (Math.floor(now() / forgetEveryMs) === Math.floor(forgottenAt / forgetEveryMs)) continue
    forgottenAt = now()
    await forgetOld(store, memory, forgottenAt)
  }
}
