/** The part of the store's contract that is about people and searches that readers choose, their folders, notes and read marks. */

import type { Folder } from '../model/folder.ts'
import type {
  ArticleId,
  FolderId,
  NoteId,
  PersonId,
  ReaderId,
  SearchId,
  StoryId,
  Timestamp,
} from '../model/ids.ts'
import type { Note, NotedThing } from '../model/note.ts'
import type { StandingSearch, Subject } from '../model/reader.ts'
import type { Cursor } from './pages.ts'

export interface MarkReads {
  /** Known once anybody chose them. */
  findChosenPerson(slug: string): Promise<PersonId | undefined>
  findChosenSearch(id: ReaderId, query: string): Promise<SearchId | undefined>
  /** Those that a reader follows or mutes. */
  countChosenSearches(id: ReaderId): Promise<number>
  /** Of all readers, in the order in which they changed. */
  listSearchesSince(change: number, limit: number): Promise<StandingSearch[]>
  /** Those that one of the readers mutes. */
  listMutedSearches(readerIds: readonly ReaderId[]): Promise<StandingSearch[]>
  /** The newest articles since a moment that such a search finds; none where its outlet or hashtag is gone. */
  listFound(query: string, page: FoundPage): Promise<ArticleId[]>
  /** The stories of these. */
  listFoundStories(query: string, page: FoundPage): Promise<Set<StoryId>>
  /** Those of the articles that quote one of the speakers. */
  listQuoting(articleIds: readonly ArticleId[], speakerSlugs: readonly string[]): Promise<Set<ArticleId>>
  /** All of a reader. */
  listReaderFolders(id: ReaderId): Promise<Folder[]>
  findNote(id: ReaderId, about: NotedThing): Promise<Note | undefined>
  /** Newest first; those that have every word where some are given. */
  listNotes(page: NotesPage): Promise<Note[]>
  /** All that are saved, and how many of them are unread. */
  countSaved(id: ReaderId): Promise<SavedCount>
}

export interface MarkWrites {
  /** As they are called where they were chosen. */
  savePerson(slug: string, name: string): Promise<PersonId>
  saveSearch(id: ReaderId, query: string): Promise<SearchId>
  /** Read or not, as far as nothing later is known; says of how many that is news. */
  saveReadMarks(id: ReaderId, articleIds: readonly ArticleId[], mark: ReadMark): Promise<number>
  /** Makes unread again what was marked at that moment; says how many. */
  undoReadMarks(id: ReaderId, markedAt: Timestamp, now: Timestamp): Promise<number>
  /** Undefined where the parent is not theirs. */
  addFolder(id: ReaderId, folder: Omit<Folder, 'id'>): Promise<FolderId | undefined>
  /** Another name or place; false where one of them is not theirs, or the folder would be within itself. */
  changeFolder(id: ReaderId, folder: Folder): Promise<boolean>
  /** What is in it goes to where it was; false where it is not theirs. */
  removeFolder(id: ReaderId, folderId: FolderId): Promise<boolean>
  /** What a reader follows into one of their folders, or out of all; false where the folder is not theirs. */
  putInFolder(id: ReaderId, subjects: readonly Subject[], folderId: FolderId | undefined): Promise<boolean>
  /** In place of an earlier one; without text it is removed. */
  saveNote(id: ReaderId, note: Omit<Note, 'id'>): Promise<void>
}

export interface FoundPage {
  readonly from: Timestamp
  readonly limit: number
}

export interface ReadMark {
  readonly isRead: boolean
  readonly at: Timestamp
}

export interface NotesPage {
  readonly readerId: ReaderId
  /** Folded as notes are. */
  readonly words: readonly string[]
  readonly after?: Cursor<NoteId>
  readonly limit: number
}

export interface SavedCount {
  readonly saved: number
  readonly unread: number
}
