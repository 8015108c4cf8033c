import { type Folder, listFoldersWithin } from '../../model/folder.ts'
import type { FolderId, ReaderId } from '../../model/ids.ts'
import type { Subject } from '../../model/reader.ts'
import type { Session } from '../engine.ts'
import { meetReader } from './readers.ts'

/** All folders of a reader, in the order in which they were made. */
export async function listReaderFolders({ db }: Session, id: ReaderId): Promise<Folder[]> {
  const query = db.selectFrom('reader_folder').select(['id', 'parent_id', 'name']).where('reader_id', '=', id)
  return (await query.orderBy('id').execute()).map((row) => ({
    id: row.id as FolderId,
    parentId: (row.parent_id ?? undefined) as FolderId | undefined,
    name: row.name,
  }))
}

/** A new folder within another of the same reader, or at the top. */
export async function addFolder(
  session: Session,
  readerId: ReaderId,
  { parentId, name }: Omit<Folder, 'id'>,
): Promise<FolderId | undefined> {
  await meetReader(session, readerId)
  if (!isTheirs(await listReaderFolders(session, readerId), parentId)) return undefined
  const { id } = await session.db
    .insertInto('reader_folder')
    .values({ reader_id: readerId, parent_id: parentId ?? null, name })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id as FolderId
}

/** Another name or place for a reader's folder, but none within itself. */
export async function changeFolder(
  session: Session,
  readerId: ReaderId,
  { id, parentId, name }: Folder,
): Promise<boolean> {
  const folders = await listReaderFolders(session, readerId)
  if (!isTheirs(folders, id) || !isTheirs(folders, parentId)) return false
  if (parentId !== undefined && listFoldersWithin(folders, id).includes(parentId)) return false
  await session.db
    .updateTable('reader_folder')
    .set({ parent_id: parentId ?? null, name })
    .where('reader_id', '=', readerId)
    .where('id', '=', id)
    .execute()
  return true
}

/** Removes a reader's folder; what is in it goes to where it was. */
export async function removeFolder(
  session: Session,
  readerId: ReaderId,
  folderId: FolderId,
): Promise<boolean> {
  const { db } = session
  const folder = (await listReaderFolders(session, readerId)).find(({ id }) => id === folderId)
  if (!folder) return false
  const parent = folder.parentId ?? null
  await db
    .updateTable('reader_choice')
    .set({ folder_id: parent })
    .where('reader_id', '=', readerId)
    .where('folder_id', '=', folderId)
    .execute()
  await db
    .updateTable('reader_folder')
    .set({ parent_id: parent })
    .where('reader_id', '=', readerId)
    .where('parent_id', '=', folderId)
    .execute()
  await db.deleteFrom('reader_folder').where('reader_id', '=', readerId).where('id', '=', folderId).execute()
  return true
}

/** Puts what a reader follows into one of their folders, or out of all. */
export async function putInFolder(
  session: Session,
  readerId: ReaderId,
  subjects: readonly Subject[],
  folderId: FolderId | undefined,
): Promise<boolean> {
  if (!isTheirs(await listReaderFolders(session, readerId), folderId)) return false
  for (const [kind, ofKind] of Map.groupBy(subjects, (subject) => subject.kind))
    await session.db
      .updateTable('reader_choice')
      .set({ folder_id: folderId ?? null })
      .where('reader_id', '=', readerId)
      .where('kind', '=', kind)
      .where('subject_id', 'in', session.parts.list(ofKind.map(({ id }) => id as number)))
      .execute()
  return true
}

/** The top is everybody's. */
function isTheirs(folders: readonly Folder[], id: FolderId | undefined): boolean {
  return id === undefined || folders.some((folder) => folder.id === id)
}
