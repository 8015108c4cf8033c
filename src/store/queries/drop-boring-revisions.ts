import { contentFingerprint } from '../../lib/content-fingerprint.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { Session } from '../engine.ts'
import { listCurrentTexts } from './read-articles.ts'
import type { ReceivedRevision } from './sort-received.ts'

/** Texts in memory at a time: 50 of the longest that are received are some 50 MB. */
const textsAtOnce = 50

/**
 * Those whose words differ from what the store has, whatever its hash says: a hash that was made in another way tells
 * of no change. It is brought up to date, so that no text is read for it again.
 */
export async function dropBoringRevisions(
  session: Session,
  revised: readonly ReceivedRevision[],
): Promise<ReceivedRevision[]> {
  const kept: ReceivedRevision[] = []
  for (let at = 0; at < revised.length; at += textsAtOnce) {
    const part = revised.slice(at, at + textsAtOnce)
    const fingerprints = await readFingerprints(session, part)
    for (const revision of part) {
      const { article, entry } = revision
      if (fingerprints.get(article.id) === entry.contentHash) await updateHash(session, revision)
      else kept.push(revision)
    }
  }
  return kept
}

async function readFingerprints(
  session: Session,
  revised: readonly ReceivedRevision[],
): Promise<Map<number, string>> {
  const ids = revised.map(({ article }) => article.id as ArticleId)
  const current = await listCurrentTexts(session, ids)
  return new Map(current.map(({ articleId, title, text }) => [articleId, contentFingerprint(title, text)]))
}

async function updateHash({ db }: Session, { article, entry }: ReceivedRevision): Promise<void> {
  await db
    .updateTable('article')
    .set({ content_hash: entry.contentHash })
    .where('id', '=', article.id)
    .execute()
}
