import { setTimeout as wait } from 'node:timers/promises'
import type { Feed } from '../model/feed.ts'
import type { FeedId } from '../model/ids.ts'
import type { CommandsContext } from './add-feed.ts'
import type { NowOutcome } from './commands.ts'
import { hastenFeed } from './hasten-feed.ts'

/** Longer nobody waits for a page. A host that was asked just now has its turn in two or three seconds. */
const longestWaitMs = 10_000
const lookEveryMs = 50

/**
 * Makes a feed due and tells what came of it, as soon as whoever reads feeds has read it: in its host's turn, in the
 * process that has it. Undefined where there is no such feed, or it is not read at all.
 */
export async function readNow(
  id: FeedId,
  { store, now, wake }: Pick<CommandsContext, 'store' | 'now' | 'wake'>,
): Promise<NowOutcome | undefined> {
  const find = () => store.read((reader) => reader.findFeed(id))
  const before = await find()
  if (before?.state !== 'active') return undefined
  await hastenFeed(store, id, now(), 0)
  wake()
  for (let waitedMs = 0; waitedMs < longestWaitMs; waitedMs += lookEveryMs) {
    await wait(lookEveryMs)
    const feed = await find()
    if (feed === undefined) return undefined
    if (feed.lastReadAt !== before.lastReadAt) return toOutcome(before, feed)
  }
  return { kind: 'asked' }
}

function toOutcome(before: Feed, { failure, articleCount }: Feed): NowOutcome {
  if (failure) return { kind: 'failed', reason: failure.reason, detail: failure.detail }
  return { kind: 'read', added: Math.max(0, articleCount - before.articleCount) }
}
