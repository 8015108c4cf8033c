/** What a reader does for themselves beside following outlets and saving articles: people, searches, folders, notes, read marks. */

import type { Folder } from '../model/folder.ts'
import type { ArticleId, FolderId, ReaderId, Timestamp } from '../model/ids.ts'
import type { Note } from '../model/note.ts'
import type { Choice, Subject } from '../model/reader.ts'

export interface MarkCommands {
  /** Follows or mutes somebody who is quoted, or neither any more. */
  choosePerson(
    id: ReaderId,
    person: { readonly slug: string; readonly name: string },
    choice: Choice | undefined,
  ): Promise<void>
  /** Likewise a search; false where the reader has as many as anybody may. */
  chooseSearch(id: ReaderId, query: string, choice: Choice | undefined): Promise<boolean>
  /** In place of an earlier one; without text it is removed. */
  saveNote(id: ReaderId, note: Omit<Note, 'id' | 'notedAt'>): Promise<void>
  /** Gives an article a label of the reader's own. */
  giveLabel(id: ReaderId, articleId: ArticleId, label: string): Promise<'given' | 'no article' | 'too many'>
  /** False where the article does not bear it. */
  takeLabel(id: ReaderId, articleId: ArticleId, label: string): Promise<boolean>
  /** Marks articles as read or not; says as of when, to take it back, and of how many that is news. */
  markRead(
    id: ReaderId,
    articleIds: readonly ArticleId[],
    isRead: boolean,
  ): Promise<{ readonly at: Timestamp; readonly count: number }>
  /** Makes unread again what was marked at that moment; says how many. */
  undoRead(id: ReaderId, markedAt: Timestamp): Promise<number>
  /** False where the parent is not theirs, or they have as many as anybody may. */
  addFolder(id: ReaderId, folder: Omit<Folder, 'id'>): Promise<boolean>
  /** Another name or place; false where that cannot be. */
  changeFolder(id: ReaderId, folder: Folder): Promise<boolean>
  /** What is in it goes to where it was. */
  removeFolder(id: ReaderId, folderId: FolderId): Promise<boolean>
  putInFolder(id: ReaderId, subjects: readonly Subject[], folderId: FolderId | undefined): Promise<boolean>
  /** The feeds of the outlets that they follow as OPML, in their folders. */
  exportFollowed(id: ReaderId): Promise<string>
}
