import { parseFeed } from '../feeds/parse-feed.ts'
import { receiveEntries } from '../feeds/receive-entries.ts'
import type { Fetcher } from '../fetch/create-fetcher.ts'
import type { Fetched, FetchFailure, NotModified } from '../fetch/fetch-result.ts'
import type { FailureReason, Feed, FeedFailure } from '../model/feed.ts'
import type { Timestamp } from '../model/ids.ts'
import type { ParsedFeed } from '../model/parsed-feed.ts'
import type { FeedReading, Store } from '../store/store.ts'
import type { ReadOutcome } from './commands.ts'
import { toDocument } from './discover-feeds.ts'
import type { PipelineEvents } from './events.ts'
import { scheduleFeed } from './schedule-feed.ts'

export interface RefreshContext {
  readonly store: Store
  readonly fetcher: Fetcher
  readonly events: PipelineEvents
  readonly now: () => Timestamp
  /** From 0 to 1, so that feeds added together do not stay together. */
  readonly random: () => number
  /** Where feeds are fetched side by side, parses and saves one after the other: a feed takes ten times its size in memory. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
}

/** Reads a feed once. What comes of it is recorded with the next attempt, a stop in the middle apart; only a lost database throws. */
export async function refreshFeed(feed: Feed, context: RefreshContext): Promise<ReadOutcome> {
  const fetched = await context.fetcher.fetch({ url: feed.url, validators: feed.validators })
  if (!fetched.ok && context.fetcher.isClosed()) return giveBack(feed, fetched, context)
  if (!fetched.ok) return recordFailure(feed, fetched, context)
  if (fetched.notModified) return recordUnchanged(feed, fetched, context)
  return context.inTurn(async () => {
    const parsed = parseFeed(toDocument(fetched))
    if (!parsed.ok) return recordFailure(feed, parsed, context)
    return saveReceived(feed, fetched, parsed.value, context)
  })
}

/** Entries a transaction: other writers get their turn in between. Killed in the middle, the next reading saves the rest. */
const entriesAtOnce = 250

async function saveReceived(
  feed: Feed,
  fetched: Fetched,
  parsed: ParsedFeed,
  context: RefreshContext,
): Promise<ReadOutcome> {
  const now = context.now()
  const entries = receiveEntries(parsed, fetched.url, now)
  let [added, revised, known] = [0, 0, 0]
  for (let from = 0; from < entries.length; from += entriesAtOnce) {
    const part = entries.slice(from, from + entriesAtOnce)
    const count = await context.store.write((writer) => writer.saveReceived(feed, part, now))
    added += count.added
    revised += count.revised
    known += count.known
  }
  await recordSuccess(feed, { ...fetched, ...parsed, newArticles: added }, context)
  context.events.feedRead(feed, { added, revised, known })
  return { kind: 'read', added, revised }
}

async function recordUnchanged(
  feed: Feed,
  answer: NotModified,
  context: RefreshContext,
): Promise<ReadOutcome> {
  await recordSuccess(feed, { ...answer, newArticles: 0 }, context)
  context.events.feedUnchanged(feed)
  return { kind: 'unchanged' }
}

interface Success {
  readonly validators: Feed['validators']
  readonly newArticles: number
  readonly maxAgeMs?: number
  readonly minIntervalMs?: number
  /** Where the feed says that its site is. */
  readonly link?: string
}

async function recordSuccess(feed: Feed, success: Success, context: RefreshContext): Promise<void> {
  const { validators, newArticles, maxAgeMs, minIntervalMs, link } = success
  const now = context.now()
  const lastNewAt = newArticles > 0 ? now : feed.lastNewAt
  const randomness = context.random()
  const dueAt = scheduleFeed({ now, randomness, failureCount: 0, lastNewAt, maxAgeMs, minIntervalMs })
  const reading: FeedReading = {
    ...{ feedId: feed.id, readAt: now, dueAt, lease: feed.dueAt },
    ...{ validators, newArticles },
  }
  const siteUrl = link === undefined ? {} : { siteUrl: link }
  await context.store.write((writer) => writer.recordReading({ ...reading, ...siteUrl }))
}

/** The program is being stopped: not the feed's failure, and nothing that the next start should wait for. */
async function giveBack(
  feed: Feed,
  { reason, detail }: Failure,
  { store, now }: RefreshContext,
): Promise<ReadOutcome> {
  await store.write((writer) => writer.changeFeed(feed.id, { dueAt: now() }))
  return { kind: 'failed', reason, detail }
}

type Failure = Pick<FetchFailure, 'reason' | 'detail' | 'retryAfterMs'>

async function recordFailure(
  feed: Feed,
  { reason, detail, retryAfterMs }: Failure,
  context: RefreshContext,
): Promise<ReadOutcome> {
  const now = context.now()
  const failureCount = (feed.failure?.count ?? 0) + 1
  const failure: FeedFailure = { reason, detail, count: failureCount, since: feed.failure?.since ?? now }
  // Where nothing at all is reached the fault is this machine's, and no feed is to wait the longer for it.
  const countsAs = (await isOffline(feed, reason, context.store)) ? 1 : failureCount
  const dueAt = scheduleFeed({ now, randomness: context.random(), failureCount: countsAs, retryAfterMs })
  const { id: feedId, validators } = feed
  const reading = {
    ...{ feedId, readAt: now, dueAt, lease: feed.dueAt },
    validators,
    newArticles: 0,
    failure,
    ended: reason === 'gone',
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
