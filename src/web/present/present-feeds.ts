import type { Feed } from '../../model/feed.ts'
import type { OutletId } from '../../model/ids.ts'
import type { Outlet } from '../../model/outlet.ts'
import type { Words } from '../translations/en.ts'
import type { FeedRowView, FolderView } from '../views/feeds-view.ts'

/** A feed's health in words. */
export function presentFeed(feed: Feed, outlets: ReadonlyMap<OutletId, Outlet>, words: Words): FeedRowView {
  const outlet = outlets.get(feed.outletId)
  return {
    href: `/feeds/${feed.id}`,
    title: feed.title,
    outlet: { name: outlet?.name ?? '', href: `/outlet/${feed.outletId}` },
    health: healthOf(feed),
    sentence: feed.failure && words.failedTimes(words.failure[feed.failure.reason], feed.failure.count),
    lastReadAt: feed.lastReadAt,
    dueAt: feed.state === 'active' ? feed.dueAt : undefined,
    articleCount: feed.articleCount,
  }
}

/** Feeds by folder, folders and feeds by name, those without a folder last; failing ones first in each. */
export function presentFolders(
  feeds: readonly Feed[],
  outlets: ReadonlyMap<OutletId, Outlet>,
  words: Words,
): FolderView[] {
  const { compare } = new Intl.Collator(words.locale, { sensitivity: 'base', numeric: true })
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
        .map((feed) => presentFeed(feed, outlets, words))
        .sort((one, other) => rank(one) - rank(other) || compare(one.title, other.title)),
    }))
}

function healthOf(feed: Feed): FeedRowView['health'] {
  if (feed.state !== 'active') return feed.state
  if (feed.failure) return 'failing'
  return feed.lastReadAt === undefined ? 'unread' : 'well'
}
