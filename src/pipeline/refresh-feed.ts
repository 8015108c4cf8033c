import { parseFeed } from '../feeds/parse-feed.ts'
import type { Fetched } from '../fetch/fetch-result.ts'
import { hashBytes } from '../lib/hash.ts'
import type { Feed } from '../model/feed.ts'
import type { Timestamp } from '../model/ids.ts'
import type { ParsedFeed } from '../model/parsed-feed.ts'
import type { ReadOutcome } from './commands.ts'
import type { RefreshContext } from './create-refresh-context.ts'
import { fetchFeed, toDocument } from './fetch-feed.ts'
import { noteHub } from './note-hub.ts'
import { giveBack, recordFailure, recordSuccess } from './record-reading.ts'
import { saveEntries } from './save-entries.ts'

/** Reads a feed once. What comes of it is recorded with the next attempt, a stop in the middle apart; only a lost database throws. */
export async function refreshFeed(feed: Feed, context: RefreshContext): Promise<ReadOutcome> {
  const { fetcher } = context
  const validators = isToBeReadWhole(feed, context.now()) ? {} : feed.validators
  const request = { url: feed.url, validators, typedUrl: feed.url }
  const fetched = await fetchFeed(request, fetcher, context.inTurn)
  if (!fetched.ok && fetcher.isClosed()) return giveBack(feed, fetched, context)
  if (!fetched.ok) return recordFailure(feed, fetched, context)
  if (fetched.notModified) return recordUnchanged(feed, fetched, context)
  const documentHash = hashBytes(fetched.body)
  const whole = { ...fetched, documentHash, wholeAt: context.now() }
  if (documentHash === feed.timing.documentHash) return recordUnchanged(feed, whole, context)
  return context.inTurn(async () => {
    const parsed = parseFeed(toDocument(fetched))
    if (!parsed.ok) return recordFailure(feed, parsed, context)
    return saveReceived(feed, { fetched, whole, parsed: parsed.value }, context)
  })
}

/** A server that answers "unchanged" for longer than this may be wrong about it. */
const longestUnchangedMs = 7 * 86_400_000

function isToBeReadWhole({ timing, validators }: Feed, now: Timestamp): boolean {
  const isConditional = validators.etag !== undefined || validators.lastModified !== undefined
  return isConditional && now - (timing.wholeAt ?? 0) > longestUnchangedMs
}

interface WholeReading {
  readonly fetched: Fetched
  readonly whole: Parameters<typeof recordSuccess>[1]
  readonly parsed: ParsedFeed
}

async function saveReceived(
  feed: Feed,
  { fetched, whole, parsed }: WholeReading,
  context: RefreshContext,
): Promise<ReadOutcome> {
  const { count, news: newest } = await saveEntries(feed, parsed, fetched.url, context)
  const { added, revised } = count
  const news = feed.timing.rhythm ? newest : listDated(parsed)
  const { link, title, wishes = {} } = parsed
  const said = { ...(link && { link }), ...(title && { title }) }
  await recordSuccess(feed, { ...whole, news, wishes, added, ...said }, context)
  await noteHub(feed.id, { feed: parsed, links: fetched.links, url: fetched.url }, context)
  context.events.feedRead(feed, count)
  return { kind: 'read', added, revised }
}

/** Of a first document only the dates that it states say anything of the feed's past. */
function listDated({ items }: ParsedFeed): Timestamp[] {
  return items.flatMap((item) => item.publishedAt ?? item.updatedAt ?? [])
}

async function recordUnchanged(
  feed: Feed,
  answer: Parameters<typeof recordSuccess>[1],
  context: RefreshContext,
): Promise<ReadOutcome> {
  await recordSuccess(feed, answer, context)
  context.events.feedUnchanged(feed)
  return { kind: 'unchanged' }
}
