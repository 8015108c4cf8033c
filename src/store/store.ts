import type { Article, ReceivedArticle, Revision, RevisionHead } from '../model/article.ts'
import type { Feed, FeedFailure, FeedState, NewFeed, PagePolicy, Validators } from '../model/feed.ts'
import type { HubChange, HubSubscription, NewHubSubscription } from '../model/hub-subscription.ts'
import type { ArticleId, FeedId, HubSubscriptionId, OutletId, StoryId, Timestamp } from '../model/ids.ts'
import type { NewOutlet, Outlet } from '../model/outlet.ts'
import type { Ownership } from '../model/ownership.ts'
import type { FinishedPage, PageStatus, PageWork } from '../model/page-reading.ts'
import type { PlacedArticle, Relation, Story, WeightedTerm } from '../model/story.ts'
import type { ArticleTag, Tag } from '../model/tag.ts'
import type { ArticleWork, SavedUnderstanding, Understanding } from '../model/understanding.ts'
import type { ArticlePage, Cursor, FeedStatus, SearchQuery, StoryPage } from './pages.ts'
import type { ReaderHelp, ReaderHelpWriter } from './reader-help.ts'

/**
 * The contract of every engine. A read sees one moment; a write is one transaction and is the only one while it
 * runs. Others wait for both, so inside there is nothing to wait for but the store; neither is begun inside the other.
 * Rows never leave the store: what comes out are the nouns of `model/`.
 */
export interface Store {
  read<T>(work: (reader: StoreReader) => Promise<T>): Promise<T>
  write<T>(work: (writer: StoreWriter) => Promise<T>): Promise<T>
  /** Another one after every write, of whatever process: what was read of the same version is read again the same. */
  findVersion(): Promise<string>
  close(): Promise<void>
}

export interface StoreReader extends ReaderHelp {
  // Outlets and feeds
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

  // Articles; lists of ids may name some that are gone, which are left out
  listArticles(ids: readonly ArticleId[]): Promise<Article[]>
  findArticleByUrl(url: string): Promise<Article | undefined>
  /** Without their texts, first to last. */
  listRevisions(id: ArticleId): Promise<RevisionHead[]>
  findRevision(id: ArticleId, number: number): Promise<Revision | undefined>
  listCurrentRevisions(ids: readonly ArticleId[]): Promise<Revision[]>
  /** Undefined where its page is none of those that are read. */
  findPageStatus(id: ArticleId): Promise<PageStatus | undefined>
  /** That of the latest revision understood, which need not be the current one: compare `revisionId`. */
  /** What the newest pages of an outlet say, as far as their texts came from there. */
  listPageTexts(id: OutletId, limit: number): Promise<string[]>
  findUnderstanding(id: ArticleId): Promise<SavedUnderstanding | undefined>
  /** From it and to it, best score first. */
  listRelations(id: ArticleId, limit: number): Promise<Relation[]>
  countArticles(): Promise<number>
  /** Those whose current revision is not yet understood. */
  countWaitingArticles(): Promise<number>

  // Lists that pages show, newest first, a page at a time
  listStories(page: StoryPage): Promise<Story[]>
  findStory(id: StoryId): Promise<Story | undefined>
  listArticleIdsOfStories(ids: readonly StoryId[], limitEach: number): Promise<Map<StoryId, ArticleId[]>>
  listArticleIds(page: ArticlePage): Promise<ArticleId[]>
  searchArticleIds(query: SearchQuery): Promise<ArticleId[]>
  listLanguages(): Promise<string[]>

  // Tags
  findTag(slug: string): Promise<Tag | undefined>
  listTagsOfArticles(ids: readonly ArticleId[]): Promise<Map<ArticleId, ArticleTag[]>>
  listTopTags(since: Timestamp, limit: number): Promise<Tag[]>

  // What placing remembers, by publication, oldest first; a part at a time so that memory stays flat
  listPlacedArticles(
    since: Timestamp,
    after: Cursor<ArticleId> | undefined,
    limit: number,
  ): Promise<PlacedArticle[]>
  listTermCounts(language: string, terms: readonly string[]): Promise<Map<string, number>>
  countTexts(language: string): Promise<number>

  /** What the program remembers of itself, by name. */
  findSetting(name: string): Promise<string | undefined>
  /** Who does work that only one may do at a time. */
  findOwnership(work: string): Promise<Ownership | undefined>
  /** What the store takes, in bytes, without room that it could give back. */
  measureBytes(): Promise<number>
}

export interface StoreWriter extends StoreReader, ReaderHelpWriter {
  // Outlets and feeds
  saveOutlet(outlet: NewOutlet): Promise<Outlet>
  renameOutlet(id: OutletId, name: string): Promise<void>
  saveFeed(feed: NewFeed): Promise<Feed>
  changeFeed(id: FeedId, change: FeedChange): Promise<void>
  /** With `articles: 'remove'` its articles, their revisions, tags, relations and search entries go too, and stories left empty. */
  removeFeed(id: FeedId, options: { readonly articles: 'keep' | 'remove' }): Promise<void>
  /** Due feeds, longest due first, each with a lease until `now + leaseMs`; nobody else gets them before it ends. */
  claimDueFeeds(options: ClaimOptions): Promise<Feed[]>
  recordReading(reading: FeedReading): Promise<void>

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

  // Articles
  /** New ones are stored whole and searchable; known ones (same outlet and key, or same address) get a revision if their hash differs. */
  saveReceived(feed: Feed, entries: readonly ReceivedArticle[], now: Timestamp): Promise<ReceivedCount>
  /** Pages of articles that are due to be read, longest due first, each with a lease. */
  claimDuePages(options: ClaimOptions): Promise<PageWork[]>
  /** A page's text as a revision, with its search entry, and when it is read next. False, and nothing written, if the lease was lost. */
  savePage(page: FinishedPage): Promise<boolean>
  /** Lets a claimed page be claimed again from that moment on, unless its lease was lost. */
  putOffPage(id: ArticleId, putOff: PutOffPage): Promise<void>
  /** Articles whose current revision is not yet understood, first seen first, each with a lease. */
  claimDueArticles(options: ClaimOptions): Promise<ArticleWork[]>
  /** What an earlier owner of placing had claimed is due at once. */
  releaseArticles(now: Timestamp): Promise<void>
  /** Understanding, tags, place and relations together; says in which story. Undefined, and nothing written, if the lease was lost. */
  saveUnderstanding(understanding: Understanding): Promise<StoryId | undefined>
  /** Removes old articles but for those that are kept or named as related by one that is; they do not come back. */
  removeOldArticles(old: OldArticles): Promise<RemovedPart>
  /** Keeps an article whatever its age, and says why. */
  keepArticle(id: ArticleId, reason: string): Promise<void>
  letGoArticle(id: ArticleId): Promise<void>
  addTermCounts(language: string, counts: readonly WeightedTerm[], texts: number): Promise<void>

  saveSetting(name: string, value: string): Promise<void>

  // Work that one process at a time may do; `false` and undefined where it is another's
  takeOwnership(request: OwnershipRequest): Promise<Ownership | undefined>
  renewOwnership(ownership: Ownership): Promise<boolean>
  isOwner(ownership: Ownership): Promise<boolean>
  endOwnership(ownership: Ownership): Promise<void>
}

/** A part of the oldest articles. */
export interface OldArticles {
  readonly before: Timestamp
  /** Where the last part ended. */
  readonly after?: Cursor<ArticleId>
  readonly limit: number
  readonly now: Timestamp
}

export interface RemovedPart {
  readonly count: number
  /** Undefined where there are no more. */
  readonly next: Cursor<ArticleId> | undefined
}

export interface OwnershipRequest {
  readonly work: string
  readonly holder: string
  /** An owner who has given no sign of life since loses the work. */
  readonly seen?: Ownership
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

export interface PutOffPage {
  readonly lease: Timestamp
  readonly dueAt: Timestamp
}

export interface ClaimOptions {
  readonly now: Timestamp
  readonly leaseMs: number
  readonly limit: number
}

/** How one reading of a feed ended. A success clears the failure. */
export interface FeedReading {
  readonly feedId: FeedId
  readonly readAt: Timestamp
  readonly dueAt: Timestamp
  /** When the feed was due as its reader had it: a reading whose lease was lost is not recorded. */
  readonly lease: Timestamp
  readonly validators: Validators
  readonly newArticles: number
  readonly failure?: FeedFailure
  readonly ended?: boolean
  /** What stays where it is not said. */
  readonly timing?: Feed['timing']
  /** By its own pace. */
  readonly readingsAnHour?: number
  /** Its address from now on. */
  readonly url?: string
  readonly siteUrl?: string
}

export interface ReceivedCount {
  readonly added: number
  readonly revised: number
  readonly known: number
}
