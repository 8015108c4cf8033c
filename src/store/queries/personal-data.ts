import type { Kysely } from 'kysely'
import type { ArticleId, ReaderId } from '../../model/ids.ts'
import type { PersonalRecords } from '../account-store.ts'
import type { Session } from '../engine.ts'
import { personalTables } from '../personal-tables.ts'
import { listChoices } from './readers.ts'
import { settleKept } from './settle-kept.ts'
import { eraseCommentsOf } from './write-comments.ts'

type AnyRow = Record<string, string | number | null>
type AnyTables = Record<string, AnyRow>

/** All that is a reader's own, by table, without what lets somebody in; and what the numbers in it stand for. */
export async function listPersonalRecords(session: Session, id: ReaderId): Promise<PersonalRecords[]> {
  const db = session.db as unknown as Kysely<AnyTables>
  const found: PersonalRecords[] = []
  for (const { name, column = 'reader_id', withheld = [] } of personalTables) {
    const rows = await db.selectFrom(name).selectAll().where(column, '=', id).execute()
    if (rows.length > 0) found.push({ table: name, records: rows.map((row) => withhold(row, withheld)) })
  }
  const versions = await listVersions(session, id)
  return [...found, ...versions, ...(await listChosen(session, id)), ...(await listNamed(session, found))]
}

/**
 * Forgets a reader with all that is theirs. What they said of stories stays, as do comments without their words and
 * an empty reader, so that nobody is ever given their number.
 */
export async function erasePerson(session: Session, id: ReaderId): Promise<void> {
  const { db } = session
  const keptFor = await db
    .selectFrom('saved_article')
    .select('article_id')
    .where('reader_id', '=', id)
    .union(
      db
        .selectFrom('reader_note')
        .select('subject_id as article_id')
        .where('reader_id', '=', id)
        .where('kind', '=', 'article'),
    )
    .execute()
  await eraseCommentsOf(session, id)
  await db.updateTable('audit').set({ detail: '', address: '' }).where('reader_id', '=', id).execute()
  await db.deleteFrom('account_user').where('reader_id', '=', id).execute()
  await db.deleteFrom('reader').where('reader_id', '=', id).execute()
  await db.insertInto('reader').values({ reader_id: id }).execute()
  for (const { article_id } of keptFor) await settleKept(session, article_id as ArticleId)
}

function withhold(row: AnyRow, withheld: readonly string[]): AnyRow {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !withheld.includes(column)))
}

/** Comments as they were before they were changed. */
async function listVersions({ db }: Session, id: ReaderId): Promise<PersonalRecords[]> {
  const records = await db
    .selectFrom('comment_version')
    .innerJoin('comment', 'comment.id', 'comment_version.comment_id')
    .selectAll('comment_version')
    .where('reader_id', '=', id)
    .execute()
  return records.length === 0
    ? []
    : [{ table: 'comment_version', records: records.map((row) => ({ ...row })) }]
}

/** What else is given of what a number stands for. */
const named = [
  { table: 'article', column: 'article_id', given: ['id', 'url', 'title'] },
  { table: 'story', column: 'story_id', given: ['id', 'title'] },
] as const

/** Numbers alone say nothing elsewhere. */
async function listNamed(
  { db, parts }: Session,
  found: readonly PersonalRecords[],
): Promise<PersonalRecords[]> {
  const told: PersonalRecords[] = []
  for (const { table, column, given } of named) {
    const ids = new Set(found.flatMap(({ records }) => records.map((row) => Number(row[column] ?? 0))))
    const query = (db as unknown as Kysely<AnyTables>).selectFrom(table).select(given)
    const records = await query.where('id', 'in', parts.list([...ids])).execute()
    if (records.length > 0) told.push({ table, records })
  }
  return told
}

/** What is followed and muted, as it is called. */
async function listChosen(session: Session, id: ReaderId): Promise<PersonalRecords[]> {
  const records = (await listChoices(session, id)).map(({ kind, id: subject_id, choice, name, slug }) => ({
    ...{ kind, subject_id, choice, name, slug: slug ?? null },
  }))
  return records.length === 0 ? [] : [{ table: 'chosen', records }]
}
