import { listCalledNames } from '../lib/list-called-names.ts'
import type { CommentId, ReaderId, Timestamp } from '../model/ids.ts'
import type { Visitor } from '../model/visitor.ts'
import { noticeWords } from '../notify/notice-words.ts'
import type { StoreReader, StoreWriter } from '../store/store.ts'

/** The readers that a comment calls by name, but for who calls. */
export async function findCalled(reader: StoreReader, text: string, own: ReaderId): Promise<Visitor[]> {
  const called = new Map<ReaderId, Visitor>()
  for (const names of listCalledNames(text)) {
    for (const name of names) {
      const found = name === '' ? undefined : await reader.findReaderByName(name)
      if (!found) continue
      if (found.readerId !== own) called.set(found.readerId, found)
      break
    }
  }
  return [...called.values()]
}

/** Tells whoever is answered or called of a comment that is shown, once each. */
export async function tellOfComment(writer: StoreWriter, id: CommentId, now: Timestamp): Promise<void> {
  const { readerId, parentId, text = '' } = (await writer.findComment(id)) ?? {}
  if (readerId === undefined) return
  const answered = parentId && (await writer.findComment(parentId))?.readerId
  const told = new Map<ReaderId, 'reply' | 'mention'>()
  for (const called of await findCalled(writer, text, readerId)) told.set(called.readerId, 'mention')
  if (answered !== undefined && answered !== readerId) told.set(answered, 'reply')
  await tell(writer, { id, readerId, told, now })
}

/** Tells whom a comment calls since it was changed, and never called before. */
export async function tellOfChange(writer: StoreWriter, id: CommentId, now: Timestamp): Promise<void> {
  const { readerId, parentId, text = '' } = (await writer.findComment(id)) ?? {}
  if (readerId === undefined) return
  const told = new Map<ReaderId, 'mention'>()
  for (const called of await findCalled(writer, text, readerId)) told.set(called.readerId, 'mention')
  for (const { text: earlier } of await writer.listCommentVersions(id))
    for (const called of await findCalled(writer, earlier, readerId)) told.delete(called.readerId)
  const answered = parentId && (await writer.findComment(parentId))?.readerId
  if (answered !== undefined) told.delete(answered)
  await tell(writer, { id, readerId, told, now })
}

interface Telling {
  readonly id: CommentId
  /** Who wrote it. */
  readonly readerId: ReaderId
  readonly told: ReadonlyMap<ReaderId, 'reply' | 'mention'>
  readonly now: Timestamp
}

async function tell(writer: StoreWriter, { id, readerId, told, now }: Telling): Promise<void> {
  const [author] = await writer.listReaders([readerId])
  // Without its words: what is removed or erased is not to live on in somebody's notices.
  for (const [to, kind] of told)
    await writer.saveNotice({
      ...{
        readerId: to,
        kind,
        subject: noticeWords.byPerson[kind](author?.name ?? ''),
        path: `/comment/${id}`,
        now,
      },
    })
}
