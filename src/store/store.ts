import type { Article, ReceivedArticle, Revision, RevisionHead, RevisionText } from '../model/article.ts'
import type { Feed } from '../model/feed.ts'
import type { ArticleId, OutletId, Timestamp } from '../model/ids.ts'
import type { Ownership } from '../model/ownership.ts'
import type { FinishedPage, PageStatus, PageWork } from '../model/page-reading.ts'
import type { ArticleWork } from '../model/understanding.ts'
import type { CorrectionReader, CorrectionWriter } from './correction-store.ts'
import type { FeedReader, FeedWriter } from './feed-store.ts'
import type { ClaimOptions, Cursor } from './pages.ts'
import type { ReaderHelp, ReaderHelpWriter } from './reader-help.ts'
import type { ReaderReads, ReaderWrites } from './reader-store.ts'
import type { StoryReader, StoryWriter } from './story-store.ts'

/**
 * The contract of every engine. A read sees one moment; a write is one transaction and is the only one while it
 * runs. Others wait for both, so inside there is nothing to wait for but the store; neither is begun inside the other.
 * Rows never leave the store: what comes out are the nouns of `model/`.
 */
export interface Store {
  read<T>(work: (reader: StoreReader) => Promise<T>): Promise<T>
  write<T>(work: (writer: StoreWriter) => Promise<T>): Promise<T>
  findVersion(): Promise<StoreVersion>
  close(): Promise<void>
}

export interface StoreVersion {
  /** Another one after every write, of whatever process: what was read of the same version is read again the same. */
  readonly written: string
  /** Another one whenever `saveAsked` told of what a person changed. */
  readonly asked: string
}

export interface StoreReader extends FeedReader, StoryReader, CorrectionReader, ReaderReads, ReaderHelp {
  // Articles; lists of ids may name some that are gone, which are left out
  listArticles(ids: readonly ArticleId[]): Promise<Article[]>
  findArticleByUrl(url: string): Promise<Article | undefined>
  /** Without their texts, first to last. */
  listRevisions(id: ArticleId): Promise<RevisionHead[]>
  findRevision(id: ArticleId, number: number): Promise<Revision | undefined>
  listCurrentRevisions(ids: readonly ArticleId[]): Promise<Revision[]>
  /** The same without their markup, which is as long again as the text. */
  listCurrentTexts(ids: readonly ArticleId[]): Promise<RevisionText[]>
  /** Undefined where its page is none of those that are read. */
  findPageStatus(id: ArticleId): Promise<PageStatus | undefined>
  /** What the newest pages of an outlet say, as far as their texts came from there. */
  listPageTexts(id: OutletId, limit: number): Promise<string[]>
  countArticles(): Promise<number>
  /** Those whose current revision is not yet understood. */
  countWaitingArticles(): Promise<number>

  /** What the program remembers of itself, by name. */
  findSetting(name: string): Promise<string | undefined>
  /** Who does work that only one may do at a time. */
  findOwnership(work: string): Promise<Ownership | undefined>
  /** What the store takes, in bytes, without room that it could give back. */
  measureBytes(): Promise<number>
}

export interface StoreWriter
  extends StoreReader,
    FeedWriter,
    StoryWriter,
    CorrectionWriter,
    ReaderWrites,
    ReaderHelpWriter {
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
  /** Removes old articles but for those that are kept or named as related by one that is; they do not come back. */
  removeOldArticles(old: OldArticles): Promise<RemovedPart>
  /** Keeps an article whatever its age, and says why. */
  keepArticle(id: ArticleId, reason: string): Promise<void>
  letGoArticle(id: ArticleId): Promise<void>

  saveSetting(name: string, value: string): Promise<void>
  /** Tells all processes that a person changed something, whose effect is to be seen at once. */
  saveAsked(): Promise<void>

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

export interface PutOffPage {
  readonly lease: Timestamp
  readonly dueAt: Timestamp
}

export interface ReceivedCount {
  readonly added: number
  readonly revised: number
  readonly known: number
}
