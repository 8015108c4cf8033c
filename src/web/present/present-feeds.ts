import type { Feed } from '../../model/feed.ts'
import type { OutletId, Timestamp } from '../../model/ids.ts'
import type { Outlet } from '../../model/outlet.ts'
import { type FeedFilter, type FeedsPosition, feedFilters, type LoadedFeeds } from '../load/load-feeds.ts'
import type { Words } from '../translations/en.ts'
import type { FeedRowView, FeedsView } from '../views/feeds-view.ts'
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

/** A page of feeds by folder, and the ways to its neighbours and to other choices of feeds. */
export function presentFeeds(
  loaded: LoadedFeeds,
  { filter, page }: FeedsPosition,
  frame: Frame,
): Pick<FeedsView, 'folders' | 'emptySentence' | 'filters' | 'position' | 'earlier' | 'later'> {
  const { feeds, outlets, counts, before, hasMore } = loaded
  const { words } = frame
  const byFolder = Map.groupBy(feeds, (feed) => feed.folder)
  const isWhole = before === 0 && !hasMore
  return {
    folders: [...byFolder].map(([name, group]) => ({
      name,
      feeds: group.map((feed) => presentFeed(feed, outlets, frame)),
    })),
    emptySentence: emptySentenceOf(loaded, words),
    filters: (counts.all === 0 ? [] : feedFilters).map((one) => ({
      label: words.feedFilter[one](counts[one]),
      href: addressOf(one, 1),
      isCurrent: one === filter,
    })),
    position:
      isWhole || feeds.length === 0
        ? undefined
        : words.feedsFromTo(before + 1, before + feeds.length, counts[filter]),
    earlier: page > 1 ? addressOf(filter, page - 1) : undefined,
    later: hasMore ? addressOf(filter, page + 1) : undefined,
  }
}

function emptySentenceOf({ feeds, counts }: LoadedFeeds, words: Words): string | undefined {
  if (feeds.length > 0) return undefined
  return counts.all === 0 ? words.noFeeds : words.noSuchFeeds
}

function addressOf(filter: FeedFilter, page: number): string {
  const query = new URLSearchParams({
    ...(filter === 'all' ? {} : { show: filter }),
    ...(page === 1 ? {} : { page: String(page) }),
  })
  return query.size === 0 ? '/feeds' : `/feeds?${query}`
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
