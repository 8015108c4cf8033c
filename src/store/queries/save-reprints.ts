import type { ArticleId, Timestamp } from '../../model/ids.ts'
import type { FoundReprint } from '../../model/reprint.ts'
import type { Understanding } from '../../model/understanding.ts'
import type { Session } from '../engine.ts'
import { toFingerprints } from './read-reprints.ts'

/** Forgets what an article has in common with others, and by what its text is remembered. */
export async function forgetText({ db }: Session, id: ArticleId): Promise<void> {
  await db.deleteFrom('reprint').where('later_id', '=', id).execute()
  await db.deleteFrom('reprint').where('earlier_id', '=', id).execute()
  await db.deleteFrom('remembered_text').where('article_id', '=', id).execute()
}

/** Keeps what an article of which nothing is kept has in common with others; leaves out others that are gone. */
export async function saveReprints(
  { db, parts }: Session,
  id: ArticleId,
  reprints: readonly FoundReprint[],
): Promise<void> {
  if (reprints.length === 0) return
  const others = reprints.map(({ laterId, earlierId }) => (laterId === id ? earlierId : laterId))
  const query = db.selectFrom('article').select('id').where('id', 'in', parts.list(others))
  const there = new Set((await query.execute()).map((row) => row.id))
  const rows = reprints.filter((_, at) => there.has(others[at] as number)).map(toRow)
  if (rows.length > 0) await db.insertInto('reprint').values(rows).execute()
}

function toRow(reprint: FoundReprint) {
  return {
    later_id: reprint.laterId,
    earlier_id: reprint.earlierId,
    later_revision: reprint.laterRevision,
    earlier_revision: reprint.earlierRevision,
    kind: reprint.kind,
    agency: reprint.agency ?? null,
    first_id: reprint.firstId,
    clock: reprint.clock,
    of_later: reprint.containment.ofLater,
    of_earlier: reprint.containment.ofEarlier,
    own_words: reprint.ownWords,
    confidence: reprint.confidence,
    passages: JSON.stringify(reprint.passages),
  }
}

interface ReadText extends Pick<Understanding, 'articleId' | 'fingerprints'> {
  readonly publishedAt: Timestamp
}

/** Remembers a text as the last that was read, of an article of which none is remembered. */
export async function rememberText(
  { db }: Session,
  { articleId, publishedAt, fingerprints }: ReadText,
): Promise<void> {
  if (fingerprints.length === 0) return
  const values = {
    article_id: articleId,
    published_at: publishedAt,
    fingerprints: toFingerprints(fingerprints),
  }
  await db.insertInto('remembered_text').values(values).execute()
}

/** Forgets the texts that were published before then. */
export async function forgetTexts({ db }: Session, before: Timestamp): Promise<void> {
  await db.deleteFrom('remembered_text').where('published_at', '<', before).execute()
}
