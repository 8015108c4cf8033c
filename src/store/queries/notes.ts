import { type Selectable, sql } from 'kysely'
import type { NoteId, ReaderId, StoryId } from '../../model/ids.ts'
import { type Note, type NotedThing, toFoldedNote } from '../../model/note.ts'
import { toLater } from '../../model/own-mark.ts'
import type { Session } from '../engine.ts'
import type { NotesPage } from '../mark-store.ts'
import type { MarkTables } from '../mark-tables.ts'
import { meetReader } from './readers.ts'
import { settleKept } from './settle-kept.ts'

/** What a reader noted of something. */
export async function findNote(session: Session, id: ReaderId, about: NotedThing): Promise<Note | undefined> {
  const row = await findRow(session, id, about)
  return row && row.text !== '' ? toNote(row) : undefined
}

/** A page of a reader's notes, newest first; those that have every word where some are given. */
export async function listNotes(
  { db }: Session,
  { readerId, words, after, limit }: NotesPage,
): Promise<Note[]> {
  let query = db
    .selectFrom('reader_note')
    .selectAll()
    .where('reader_id', '=', readerId)
    .where(sql<boolean>`text <> ''`)
    .orderBy('noted_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  for (const word of words) query = query.where(sql<boolean>`folded like ${toPattern(word)} escape '!'`)
  if (after) query = query.where((eb) => eb(eb.refTuple('noted_at', 'id'), '<', eb.tuple(after.at, after.id)))
  return (await query.execute()).map(toNote)
}

/** Keeps a note in place of an earlier one; an empty text removes it. What it is about is kept while there is one. */
export async function saveNote(
  session: Session,
  readerId: ReaderId,
  { about, title, text, notedAt }: Omit<Note, 'id'>,
): Promise<void> {
  const row = await findRow(session, readerId, about)
  const known = row && { value: row.text, at: row.noted_at }
  if (toLater(known, { value: text, at: notedAt }) === known) return
  await meetReader(session, readerId)
  await putNote(session, readerId, { about, title, text, notedAt })
  if (about.kind === 'article') await settleKept(session, about.id)
}

/** Notes on a story that went into another are notes on that one; who has one on both has both texts in one. */
export async function moveNotes(session: Session, from: StoryId, to: StoryId): Promise<void> {
  const { db } = session
  const notes = db
    .selectFrom('reader_note')
    .selectAll()
    .where('kind', '=', 'story')
    .where('subject_id', '=', from)
    .where(sql<boolean>`text <> ''`)
  for (const row of await notes.execute()) {
    const moved = toNote(row)
    const about = { kind: 'story', id: to } as const
    const there = await findNote(session, row.reader_id as ReaderId, about)
    const inOrder = [moved, ...(there ? [there] : [])].sort((one, other) => one.notedAt - other.notedAt)
    await putNote(session, row.reader_id as ReaderId, {
      ...{ about, title: there?.title ?? moved.title },
      text: inOrder.map(({ text }) => text).join('\n\n'),
      notedAt: Math.max(...inOrder.map(({ notedAt }) => notedAt)),
    })
  }
  await db.deleteFrom('reader_note').where('kind', '=', 'story').where('subject_id', '=', from).execute()
}

/** Notes of all readers on something have no headline any more, and are not found by its words. */
export async function forgetNoteTitles({ db }: Session, { kind, id }: NotedThing): Promise<void> {
  const notes = db.selectFrom('reader_note').selectAll().where('kind', '=', kind).where('subject_id', '=', id)
  for (const row of await notes.execute()) {
    const values = { title: '', folded: toFoldedNote(row.text) }
    await db.updateTable('reader_note').set(values).where('id', '=', row.id).execute()
  }
}

async function putNote(
  { db }: Session,
  readerId: ReaderId,
  { about, title, text, notedAt }: Omit<Note, 'id'>,
): Promise<void> {
  const values = { title, text, folded: toFoldedNote(`${title} ${text}`), noted_at: notedAt }
  await db
    .insertInto('reader_note')
    .values({ reader_id: readerId, kind: about.kind, subject_id: about.id, ...values })
    .onConflict((conflict) => conflict.columns(['reader_id', 'kind', 'subject_id']).doUpdateSet(values))
    .execute()
}

async function findRow(
  { db }: Session,
  readerId: ReaderId,
  { kind, id }: NotedThing,
): Promise<Selectable<MarkTables['reader_note']> | undefined> {
  const query = db.selectFrom('reader_note').selectAll().where('reader_id', '=', readerId)
  return query.where('kind', '=', kind).where('subject_id', '=', id).executeTakeFirst()
}

function toNote(row: Selectable<MarkTables['reader_note']>): Note {
  return {
    id: row.id as NoteId,
    about: { kind: row.kind, id: row.subject_id } as NotedThing,
    title: row.title,
    text: row.text,
    notedAt: row.noted_at,
  }
}

/** Percent and underscore stand for themselves. */
function toPattern(word: string): string {
  return `%${word.replaceAll(/[!%_]/g, '!$&')}%`
}
