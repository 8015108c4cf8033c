import type { Feed } from '../../model/feed.ts'
import type { OutletId, Timestamp } from '../../model/ids.ts'
import type { Outlet } from '../../model/outlet.ts'
import type { Words } from '../translations/en.ts'
import type { FeedRowView, FolderView } from '../views/feeds-view.ts'
import type { Frame } from '../views/frame.ts'

/** A feed's health in words. */
export function presentFeed(
  feed: Feed,
  outlets: ReadonlyMap<OutletId, Outlet>,
  { words, now }: Frame,
): FeedRowView {
  const outlet = outlets.get(feed.outletId)
  return {
    href: `/feeds/${feed.id}`,
    title: feed.title,
    outlet: { name: outlet?.name ?? '', href: `/outlet/${feed.outletId}` },
    health: healthOf(feed),
    sentence: sentenceOf(feed, words),
    lastTriedAt: feed.lastReadAt,
    dueAt: feed.state === 'active' ? feed.dueAt : undefined,
    awaiting: awaitingOf(feed, now),
    articleCount: feed.articleCount,
  }
}

/** Feeds by folder, folders and feeds by name, those without a folder last; failing ones first in each. */
export function presentFolders(
  feeds: readonly Feed[],
  outlets: ReadonlyMap<OutletId, Outlet>,
  frame: Frame,
): FolderView[] {
  const { compare } = new Intl.Collator(frame.words.locale, { sensitivity: 'base', numeric: true })
  const byFolder = Map.groupBy(feeds, (feed) => feed.folder)
  const rank = (row: FeedRowView) => (row.health === 'failing' ? 0 : 1)
  return [...byFolder]
    .sort(
      ([one], [other]) =>
        Number(one === undefined) - Number(other === undefined) || compare(one ?? '', other ?? ''),
    )
    .map(([name, group]) => ({
      name,
      feeds: group
        .map((feed) => presentFeed(feed, outlets, frame))
        .sort((one, other) => rank(one) - rank(other) || compare(one.title, other.title)),
    }))
}

function sentenceOf({ failure, state }: Feed, words: Words): string | undefined {
  if (!failure) return undefined
  return `${words.failedTimes(words.failure[failure.reason], failure.count)} ${words.askedAgain[state]}`.trim()
}

/** Its time to be read has come; before the first reading, a time to come is that of a reading under way. */
function awaitingOf({ state, dueAt, lastReadAt }: Feed, now: Timestamp): FeedRowView['awaiting'] {
  if (state !== 'active') return undefined
  if (dueAt <= now) return 'turn'
  return lastReadAt === undefined ? 'answer' : undefined
}

function healthOf(feed: Feed): FeedRowView['health'] {
  if (feed.state !== 'active') return feed.state
  if (feed.failure) return 'failing'
  return feed.lastReadAt === undefined ? 'unread' : 'well'
}
