import type { FetchFailure } from '../fetch/fetch-result.ts'
import type { FailureReason, Feed, FeedFailure, FeedReading, Validators } from '../model/feed.ts'
import type { FeedTiming, FeedWishes, SuspectedMove } from '../model/feed-timing.ts'
import type { Timestamp } from '../model/ids.ts'
import type { Store, StoreReader } from '../store/store.ts'
import type { ReadOutcome } from './commands.ts'
import type { RefreshContext } from './create-refresh-context.ts'
import { nameByFeed } from './name-by-feed.ts'
import { learnRhythm } from './posting-rhythm.ts'
import { countReadingsAnHour, scheduleFeed, scheduleRetry } from './schedule-feed.ts'

/** What a good answer says, whole or "unchanged"; what is not said stays as it was known. */
export interface GoodAnswer {
  readonly validators: Validators
  readonly movedTo?: string
  readonly maxAgeMs?: number
  readonly documentHash?: string
  readonly wholeAt?: Timestamp
  /** How many articles were new. */
  readonly added?: number
  /** When they were published. */
  readonly news?: readonly Timestamp[]
  readonly wishes?: FeedWishes
  /** Where the feed says that its site is. */
  readonly link?: string
  /** What it calls itself. */
  readonly title?: string
}

/** Records a reading that went well, with what it taught of the feed's rhythm and when the next one is due. */
export async function recordSuccess(feed: Feed, answer: GoodAnswer, context: RefreshContext): Promise<void> {
  const now = context.now()
  const { validators, maxAgeMs, link, title, added = 0 } = answer
  const crawlDelayMs = findDelay(feed, context) ?? feed.timing.crawlDelayMs
  const known = { ...learnTiming(feed.timing, answer, now), ...(crawlDelayMs && { crawlDelayMs }) }
  const next = scheduleFeed({
    ...{ now, randomness: context.random(), maxAgeMs },
    ...{ rhythm: known.rhythm, wishes: known.wishes },
    announcedUntil: feed.announcedUntil,
    isConditional: validators.etag !== undefined || validators.lastModified !== undefined,
    stretch: await context.budget.findStretch(now),
  })
  const reading: FeedReading = {
    ...{ feedId: feed.id, readAt: now, dueAt: next.dueAt, lease: feed.dueAt },
    ...{ validators, newArticles: added },
    readingsAnHour: countReadingsAnHour(known.rhythm, now),
    ...(link !== undefined && { siteUrl: link }),
  }
  await context.store.write(async (writer) => {
    if (title !== undefined) await nameByFeed(writer, feed, title)
    const url = await findNewAddress(writer, known.move, now)
    const { move, ...rest } = known
    const timing = { ...rest, ...(move && url === undefined && { move }), dueBecause: next.because }
    await writer.recordReading({ ...reading, timing, ...(url !== undefined && { url }) })
  })
}

/** Of the feed's own host or its site's, which its articles are read from. */
function findDelay({ url, siteUrl }: Feed, { findDelayMs }: RefreshContext): number | undefined {
  return findDelayMs?.(url) ?? (siteUrl === undefined ? undefined : findDelayMs?.(siteUrl))
}

function learnTiming({ move, ...timing }: FeedTiming, answer: GoodAnswer, now: Timestamp): FeedTiming {
  const { news = [], wishes, documentHash, wholeAt, movedTo } = answer
  const moved = movedTo === undefined ? undefined : countMove(move, movedTo, now)
  return {
    ...timing,
    ...(wishes && { wishes }),
    ...(documentHash !== undefined && { documentHash }),
    ...(wholeAt !== undefined && { wholeAt }),
    ...(moved && { move: moved }),
    rhythm: learnRhythm(timing.rhythm, news, now),
  }
}

function countMove(known: SuspectedMove | undefined, url: string, now: Timestamp): SuspectedMove {
  return known?.url === url ? { ...known, times: known.times + 1 } : { url, times: 1, since: now }
}

/** A move is believed when it was told three times, over a day at least: many are somebody's slip. */
const timesTold = 3
const toldForMs = 86_400_000

/** The address that a feed has from now on; undefined where it stays, as when another feed has that address already. */
async function findNewAddress(
  reader: StoreReader,
  move: SuspectedMove | undefined,
  now: Timestamp,
): Promise<string | undefined> {
  if (!move || move.times < timesTold || now - move.since < toldForMs) return undefined
  return (await reader.findFeedByUrl(move.url)) === undefined ? move.url : undefined
}

type Failure = Pick<FetchFailure, 'reason' | 'detail' | 'retryAfterMs'>

/** The program is being stopped: not the feed's failure, and nothing that the next start should wait for. */
export async function giveBack(
  feed: Feed,
  { reason, detail }: Failure,
  { store, now }: RefreshContext,
): Promise<ReadOutcome> {
  await store.write((writer) => writer.changeFeed(feed.id, { dueAt: now() }))
  return { kind: 'failed', reason, detail }
}

/** Records a reading that failed, with when to try again; an address that is gone for good ends the feed. */
export async function recordFailure(
  feed: Feed,
  { reason, detail, retryAfterMs }: Failure,
  context: RefreshContext,
): Promise<ReadOutcome> {
  const now = context.now()
  const count = (feed.failure?.count ?? 0) + 1
  const failure: FeedFailure = { reason, detail, count, since: feed.failure?.since ?? now }
  // Where nothing at all is reached the fault is this machine's, and no feed is to wait the longer for it.
  const failureCount = (await isOffline(feed, reason, context.store)) ? 1 : count
  const randomness = context.random()
  const next = scheduleRetry({ now, randomness, failureCount, failingSince: failure.since, retryAfterMs })
  const reading: FeedReading = {
    ...{ feedId: feed.id, readAt: now, dueAt: next.dueAt, lease: feed.dueAt },
    ...{ validators: feed.validators, newArticles: 0, failure, ended: reason === 'gone' },
    timing: { ...feed.timing, dueBecause: next.because },
  }
  await context.store.write((writer) => writer.recordReading(reading))
  context.events.feedFailed(feed, failure)
  return { kind: 'failed', reason, detail }
}

const notReached: ReadonlySet<FailureReason> = new Set(['no such host', 'no connection', 'timed out'])

async function isOffline(feed: Feed, reason: FailureReason, store: Store): Promise<boolean> {
  if (!notReached.has(reason)) return false
  const { active, failing } = await store.read((reader) => reader.countFeeds())
  const others = active - 1
  const failingOthers = failing - (feed.failure === undefined ? 0 : 1)
  return others > 0 && failingOthers === others
}
