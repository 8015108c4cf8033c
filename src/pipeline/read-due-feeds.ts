import { UnreachableError } from '../lib/unreachable-error.ts'
import type { Feed } from '../model/feed.ts'
import type { Timestamp } from '../model/ids.ts'
import type { Store } from '../store/store.ts'
import type { Alarm } from './alarm.ts'
import type { PipelineEvents } from './events.ts'
import type { Errand, HostTurns } from './host-turns.ts'
import { lookEveryMs, timeUntilNext } from './time-until-next.ts'

/**
 * Longer than a reading takes (30 s for an answer, and the turns of others), so that a living worker hardly ever loses its
 * lease, and short enough that what a killed one held is read soon.
 */
const leaseMs = 90_000
/** Feeds that failed last time may hold this share of the connections, so that slow servers leave room for the others. */
const failingShare = 1 / 2
/**
 * Where more is due than may be read at once, feeds are claimed when this share of the connections is free, or when some
 * are after this time: a write for each feed that ends was a third of what an unchanged one costs.
 */
const freeShare = 1 / 4
const gatherMs = 100
/** Another process may wait for a host: it is told within this time, which the pause of a host is longer than. */
const handOnMs = 500
/** As long as a feed waits that failed a few times. */
const faultyForMs = 3_600_000

export interface ReadDueFeedsOptions {
  readonly store: Store
  readonly refresh: (feed: Feed) => Promise<void>
  readonly events: Pick<PipelineEvents, 'feedNotUnderstood'>
  readonly turns: HostTurns
  /** Feeds under way at once. */
  readonly atOnce: number
  readonly now: () => Timestamp
  readonly alarm: Alarm
  readonly signal: AbortSignal
}

/** Reads feeds as they become due, each on its own, until the signal ends it; those under way are waited for. */
export async function readDueFeeds(options: ReadDueFeedsOptions): Promise<void> {
  const { store, refresh, events, turns, atOnce, now, alarm, signal } = options
  const underWay = new Map<Promise<void>, Feed>()
  const mayClaim = () => atOnce - underWay.size >= Math.max(1, Math.floor(atOnce * freeShare))
  let isMoreDue = false
  let moments: readonly Timestamp[] = []
  while (!signal.aborted) {
    const lookedAt = now()
    const limit = atOnce - underWay.size
    const { turn, later } = await claimInTurn(limit, [...underWay.values()], options)
    for (const feed of turn) {
      // A lost database is told again by the next claim; any other fault must not take the other feeds with it.
      const reading = refresh(feed)
        .catch((error: unknown) => {
          events.feedNotUnderstood(feed, error)
          return leaveFaulty(feed, error, options)
        })
        .finally(() => {
          turns.end(toErrand(feed))
          underWay.delete(reading)
          if (signal.aborted || (isMoreDue && mayClaim())) alarm.ring()
          else if (turns.hasEnded()) alarm.ringWithin(handOnMs)
        })
      underWay.set(reading, feed)
    }
    moments = [...moments, ...later.map(({ dueAt }) => dueAt)].filter((at) => at > lookedAt)
    isMoreDue = turn.length + later.length >= limit
    if (isMoreDue && mayClaim()) continue
    const longestMs = isMoreDue ? gatherMs : lookEveryMs
    await alarm.sleep(Math.min(longestMs, timeUntilNext(moments, now())))
  }
  await Promise.all(underWay.keys())
  // What is not given back now is free when its lease ends.
  await store.write((writer) => turns.share([], writer, now())).catch(() => undefined)
}

/** Claims feeds that are due; those whose host has its turn later, or is asked by another process, are put off in the same write. */
async function claimInTurn(
  limit: number,
  underWay: readonly Feed[],
  options: ReadDueFeedsOptions,
): Promise<SortedFeeds> {
  if (limit <= 0) return { turn: [], later: [] }
  const { store, turns, now } = options
  return store.write(async (writer) => {
    const claimed = await writer.claimDueFeeds({ now: now(), leaseMs, limit })
    const sorted = sortByTurn(claimed, underWay, options)
    const refused = await turns.share(sorted.turn.map(toErrand), writer, now())
    const later = [...sorted.later]
    const turn = sorted.turn.filter((feed) => {
      const dueAt = refused.get(toErrand(feed).key)
      if (dueAt !== undefined) later.push({ feed, dueAt })
      return dueAt === undefined
    })
    for (const { feed, dueAt } of later) await writer.changeFeed(feed.id, { dueAt })
    return { turn, later }
  })
}

/** What a fault of ours did not let us save would do so again: its outlet is not asked each time a lease ends. */
async function leaveFaulty(feed: Feed, error: unknown, { store, now }: ReadDueFeedsOptions): Promise<void> {
  if (error instanceof UnreachableError) return
  const leave = store.write(async (writer) => {
    const current = await writer.findFeed(feed.id)
    if (current?.dueAt === feed.dueAt) await writer.changeFeed(feed.id, { dueAt: now() + faultyForMs })
  })
  await leave.catch(() => undefined)
}

interface Later {
  readonly feed: Feed
  readonly dueAt: Timestamp
}

interface SortedFeeds {
  readonly turn: readonly Feed[]
  readonly later: readonly Later[]
}

/** Which of the claimed feeds are read now, and which when their host has its turn or others have failed less. */
function sortByTurn(
  claimed: readonly Feed[],
  underWay: readonly Feed[],
  { turns, atOnce, now }: ReadDueFeedsOptions,
): SortedFeeds {
  const turn: Feed[] = []
  const later: Later[] = []
  let failing = underWay.filter((feed) => feed.failure).length
  for (const feed of claimed) {
    const at = now()
    if (feed.failure && failing >= Math.max(1, atOnce * failingShare)) {
      later.push({ feed, dueAt: at + lookEveryMs })
      continue
    }
    const dueAt = turns.take(toErrand(feed), at)
    if (dueAt > at) later.push({ feed, dueAt })
    else turn.push(feed)
    if (dueAt <= at && feed.failure) failing += 1
  }
  return { turn, later }
}

function toErrand({ id, url }: Feed): Errand {
  return { key: `feed ${id}`, url }
}
