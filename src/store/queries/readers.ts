import { sql } from 'kysely'
import type { FolderId, ReaderId } from '../../model/ids.ts'
import { type OwnMark, toLater } from '../../model/own-mark.ts'
import type { Choice, Reader, ReaderChoice, Subject } from '../../model/reader.ts'
import { findSection } from '../../model/section.ts'
import type { Session } from '../engine.ts'
import { prepareQuery } from '../prepare-query.ts'
import type { Chosen } from '../reader-store.ts'

/** As which it is kept that a choice was taken back, and when. */
const taken = 'none'

/** A reader's visits; of one who did nothing yet none. */
export async function getReader({ db }: Session, id: ReaderId): Promise<Reader> {
  const row = await db.selectFrom('reader').selectAll().where('reader_id', '=', id).executeTakeFirst()
  return { id, seenAt: row?.seen_at ?? undefined, lastVisitAt: row?.last_visit_at ?? undefined }
}

const selectChoices = prepareQuery(({ db }, id: ReaderId) =>
  db
    .selectFrom('reader_choice')
    .leftJoin('outlet', (join) =>
      join.on('reader_choice.kind', '=', 'outlet').onRef('outlet.id', '=', 'subject_id'),
    )
    .leftJoin('tag', (join) => join.on('reader_choice.kind', '=', 'tag').onRef('tag.id', '=', 'subject_id'))
    .leftJoin('story', (join) =>
      join.on('reader_choice.kind', '=', 'story').onRef('story.id', '=', 'subject_id'),
    )
    .leftJoin('chosen_person as person', (join) =>
      join.on('reader_choice.kind', '=', 'person').onRef('person.id', '=', 'subject_id'),
    )
    .leftJoin('chosen_search as search', (join) =>
      join.on('reader_choice.kind', '=', 'search').onRef('search.id', '=', 'subject_id'),
    )
    .select(['reader_choice.kind', 'subject_id', 'choice', 'chosen_at', 'folder_id'])
    .select((eb) => [
      sql<string>`coalesce(outlet.name, tag.label, story.title, person.name, search.query, '')`.as('name'),
      eb.fn.coalesce('tag.slug', 'person.slug', 'search.query').as('slug'),
    ])
    .where('reader_choice.reader_id', '=', id)
    .where('choice', '<>', taken),
)

/** All that a reader follows and mutes, with its names, newest first. */
export async function listChoices(session: Session, id: ReaderId): Promise<ReaderChoice[]> {
  const rows = await selectChoices(session, id)
  return rows
    .map(({ kind, subject_id, choice, chosen_at, folder_id, name, slug }) => {
      const section = kind === 'section' ? findSection(subject_id) : undefined
      return {
        ...({ kind, id: subject_id } as Subject),
        ...{ choice: choice as Choice, chosenAt: chosen_at },
        ...{ name: section ?? name, slug: section ?? slug ?? undefined },
        folderId: (folder_id ?? undefined) as FolderId | undefined,
      }
    })
    .sort(
      (one, other) =>
        other.chosenAt - one.chosenAt || one.kind.localeCompare(other.kind) || one.id - other.id,
    )
}

/** Whether a reader follows or mutes one thing. */
export async function findChoice(
  session: Session,
  id: ReaderId,
  subject: Subject,
): Promise<Choice | undefined> {
  const known = await findMark(session, id, subject)
  return known && known.value !== taken ? known.value : undefined
}

async function findMark(
  { db }: Session,
  id: ReaderId,
  subject: Subject,
): Promise<OwnMark<Choice | typeof taken> | undefined> {
  const row = await db
    .selectFrom('reader_choice')
    .select(['choice', 'chosen_at'])
    .where('reader_id', '=', id)
    .where('kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .executeTakeFirst()
  return row && { value: row.choice as Choice | typeof taken, at: row.chosen_at }
}

/** Keeps when a reader was last here, and when the visit before ended. */
export async function saveVisit({ db }: Session, { id, seenAt, lastVisitAt }: Reader): Promise<void> {
  const values = { seen_at: seenAt ?? null, last_visit_at: lastVisitAt ?? null }
  await db
    .insertInto('reader')
    .values({ reader_id: id, ...values })
    .onConflict((conflict) => conflict.column('reader_id').doUpdateSet(values))
    .execute()
}

/** Follows or mutes something in place of what was chosen of it before, or neither; nothing where more was chosen later. */
export async function saveChoice(
  session: Session,
  id: ReaderId,
  subject: Subject,
  { choice, now }: Chosen,
): Promise<void> {
  const known = await findMark(session, id, subject)
  const mark = toLater(known, { value: choice ?? taken, at: now })
  if (mark === known) return
  await meetReader(session, id)
  const chosen = { choice: mark.value, chosen_at: mark.at }
  await session.db
    .insertInto('reader_choice')
    .values({ reader_id: id, kind: subject.kind, subject_id: subject.id, ...chosen })
    .onConflict((conflict) => conflict.columns(['reader_id', 'kind', 'subject_id']).doUpdateSet(chosen))
    .execute()
  await touchSearch(session, subject)
}

/** Who holds searches against new articles learns what is wanted of this one, if it is one. */
export async function touchSearch({ db }: Session, { kind, id }: Subject): Promise<void> {
  if (kind !== 'search') return
  await sql`update chosen_search set change = (select coalesce(max(change), 0) + 1 from chosen_search)
    where id = ${id}`.execute(db)
}

/** What readers chose of a story, tag or person that went into another is chosen of that one, unless they chose something of it later. */
export async function moveChoices(
  { db }: Session,
  kind: Subject['kind'],
  from: Subject['id'],
  to: Subject['id'],
): Promise<void> {
  if (from === to) return
  await sql`insert into reader_choice (reader_id, kind, subject_id, choice, chosen_at, way, folder_id)
    select reader_id, kind, ${to}, choice, chosen_at, way, folder_id from reader_choice
    where kind = ${kind} and subject_id = ${from} and choice <> ${taken}
    on conflict (reader_id, kind, subject_id) do update
    set choice = excluded.choice, chosen_at = excluded.chosen_at, way = excluded.way,
      folder_id = excluded.folder_id
    where reader_choice.choice = ${taken} or reader_choice.chosen_at < excluded.chosen_at`.execute(db)
  await db.deleteFrom('reader_choice').where('kind', '=', kind).where('subject_id', '=', from).execute()
}

/** A reader of whom nothing is known yet has a row from now on, to which what is theirs can refer. */
export async function meetReader({ db }: Session, id: ReaderId): Promise<void> {
  await db
    .insertInto('reader')
    .values({ reader_id: id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
