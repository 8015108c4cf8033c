/** The part of the store's contract that is about outlets, their feeds, and hubs that announce the news of feeds. */

import type { Feed, FeedReading, FeedState, NewFeed, PagePolicy } from '../model/feed.ts'
import type { HubChange, HubSubscription, NewHubSubscription } from '../model/hub-subscription.ts'
import type { FeedId, HubSubscriptionId, OutletId, Timestamp } from '../model/ids.ts'
import type { NewOutlet, Outlet } from '../model/outlet.ts'
import type { ClaimOptions, FeedStatus } from './pages.ts'

export interface FeedReader {
  listOutlets(ids: readonly OutletId[]): Promise<Outlet[]>
  listOutletsByName(limit: number): Promise<Outlet[]>
  findOutletByDomain(domain: string): Promise<Outlet | undefined>
  findFeed(id: FeedId): Promise<Feed | undefined>
  findFeedByUrl(url: string): Promise<Feed | undefined>
  listFeeds(outletId?: OutletId): Promise<Feed[]>
  /** The names of folders that hold a feed, in no order that a person would know. */
  listFolders(): Promise<string[]>
  countFeeds(): Promise<FeedStatus>
  /** Readings an hour that the paces of all active feeds ask for together. */
  countReadingsAnHour(): Promise<number>
  findHubSubscription(token: string): Promise<HubSubscription | undefined>
  findHubSubscriptionOfFeed(feedId: FeedId): Promise<HubSubscription | undefined>
}

export interface FeedWriter {
  saveOutlet(outlet: NewOutlet): Promise<Outlet>
  renameOutlet(id: OutletId, name: string): Promise<void>
  saveFeed(feed: NewFeed): Promise<Feed>
  changeFeed(id: FeedId, change: FeedChange): Promise<void>
  /** With `articles: 'remove'` its articles, their revisions, tags, relations and search entries go too, and stories left empty. */
  removeFeed(id: FeedId, options: { readonly articles: 'keep' | 'remove' }): Promise<void>
  /** Due feeds, longest due first, each with a lease until `now + leaseMs`; nobody else gets them before it ends. */
  claimDueFeeds(options: ClaimOptions): Promise<Feed[]>
  recordReading(reading: FeedReading): Promise<void>
  /** Of the hosts that are wanted those that no other worker asks now, each until the lease; turns that are over are ended first. */
  takeHostTurns(request: HostTurnRequest): Promise<Set<string>>

  // Hubs that announce the news of feeds
  /** The feed's subscription to a topic of a hub; one to another is ended. */
  saveHubSubscription(subscription: NewHubSubscription): Promise<void>
  changeHubSubscription(id: HubSubscriptionId, change: HubChange): Promise<void>
  /** The feed wants it no more: the hub is to be told. */
  endHubSubscription(feedId: FeedId, now: Timestamp): Promise<void>
  removeHubSubscription(id: HubSubscriptionId): Promise<void>
  claimDueHubSubscriptions(options: ClaimOptions): Promise<HubSubscription[]>
  /** Whatever a hub was told at another public address than `home` is asked anew; without a home nothing is asked. */
  moveHubSubscriptions(home: string, now: Timestamp): Promise<void>
}

/** What a worker tells the others of the hosts that it asks. */
export interface HostTurnRequest {
  readonly ended: readonly EndedTurn[]
  readonly wanted: readonly string[]
  readonly now: Timestamp
  readonly lease: Timestamp
}

/** A turn by the lease with which it was taken, and from when its host may be asked again. */
export interface EndedTurn {
  readonly host: string
  readonly lease: Timestamp
  readonly freeAt: Timestamp
}

export interface FeedChange {
  readonly title?: string
  readonly folder?: string | undefined
  readonly state?: FeedState
  readonly dueAt?: Timestamp
  readonly lastNewAt?: Timestamp
  readonly timing?: Feed['timing']
  readonly url?: string
  readonly pagePolicy?: PagePolicy
}
