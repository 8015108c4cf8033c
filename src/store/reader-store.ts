/** The part of the store's contract that is about readers: their visits, what they follow, mute, save and read. */

import type { ArticleId, FolderId, ReaderId, StoryId, Timestamp } from '../model/ids.ts'
import type {
  Choice,
  Muted,
  Reader,
  ReaderChoice,
  SavedArticle,
  Subject,
  SubjectKind,
} from '../model/reader.ts'
import type { Visitor } from '../model/visitor.ts'
import type { AccountReads, AccountWrites } from './account-store.ts'
import type { CommentReads, CommentWrites } from './comment-store.ts'
import type { MarkReads, MarkWrites } from './mark-store.ts'
import type { Cursor, NewsCount } from './pages.ts'
import type { RuleReads, RuleWrites } from './rule-store.ts'

export interface ReaderReads extends AccountReads, CommentReads, MarkReads, RuleReads {
  /** One of whom nothing is known yet was never seen. */
  getReader(id: ReaderId): Promise<Reader>
  /** Those of the readers that are known, with their names and roles. */
  listReaders(ids: readonly ReaderId[]): Promise<Visitor[]>
  /** However it is written large or small. */
  findReaderByName(name: string): Promise<Visitor | undefined>
  /** What a reader follows and mutes, newest first. */
  listChoices(id: ReaderId): Promise<ReaderChoice[]>
  findChoice(id: ReaderId, subject: Subject): Promise<Choice | undefined>
  /** Newest first. */
  listSavedArticles(page: SavedPage): Promise<SavedArticle[]>
  /** Those of the articles that a reader read, with when they last did. */
  listReadArticles(id: ReaderId, articleIds: readonly ArticleId[]): Promise<Map<ArticleId, Timestamp>>
  /** When a reader saved an article. */
  findSavedAt(id: ReaderId, articleId: ArticleId): Promise<Timestamp | undefined>
  /** Stories with news of what a reader follows, by the few newest articles of each. */
  listFollowedNews(follows: FollowedNews): Promise<FollowedStory[]>
  /** What came in since a moment, as far as the newest thousand articles reach. */
  countNews(news: CountedNews): Promise<NewsCount>
}

export interface ReaderWrites extends AccountWrites, CommentWrites, MarkWrites, RuleWrites {
  /** With an id that nobody had before; undefined where the name is another's. */
  addReader(reader: Omit<Visitor, 'readerId'>): Promise<ReaderId | undefined>
  /** In place of an earlier name and role; false, and nothing written, where the name is another's. */
  saveReader(reader: Visitor): Promise<boolean>
  saveVisit(reader: Reader): Promise<void>
  /** In place of an earlier one; undefined: neither. Nothing where they chose later. */
  saveChoice(id: ReaderId, subject: Subject, chosen: Chosen): Promise<void>
  /** Kept whatever its age from then on. */
  saveArticle(id: ReaderId, articleId: ArticleId, now: Timestamp): Promise<void>
  /** Goes with the others of its age again, unless somebody else keeps it. */
  forgetArticle(id: ReaderId, articleId: ArticleId, now: Timestamp): Promise<void>
  saveReading(id: ReaderId, articleId: ArticleId, now: Timestamp): Promise<void>
  /** Several at once, of a reader whose visit is kept. */
  saveReadings(id: ReaderId, readings: ReadonlyMap<ArticleId, Timestamp>): Promise<void>
}

export interface SavedPage {
  readonly readerId: ReaderId
  readonly isUnread?: boolean
  readonly after?: Cursor<ArticleId>
  readonly limit: number
}

export interface Chosen {
  readonly choice: Choice | undefined
  readonly now: Timestamp
}

export interface FollowedNews {
  readonly readerId: ReaderId
  /** Of which kinds there are any. */
  readonly kinds: ReadonlySet<SubjectKind>
  /** Only what is in these. */
  readonly folderIds?: readonly FolderId[]
  readonly since: Timestamp
}

export interface FollowedStory {
  readonly storyId: StoryId
  readonly subject: Subject
}

export interface CountedNews {
  readonly since: Timestamp
  readonly muted: Muted
}
