import type { ReceivedArticle } from '../../model/article.ts'
import type { Feed } from '../../model/feed.ts'
import type { ArticleId, OutletId, Timestamp } from '../../model/ids.ts'
import type { FinishedPage, PageText } from '../../model/page-reading.ts'
import type { Session } from '../engine.ts'
import type { PutOffPage } from '../store.ts'
import type { ArticleRow } from '../tables.ts'
import { findOutletRules, takenAnew } from './outlet-rules.ts'

/** Pages are read of what is new enough to be read by somebody who begins to follow a feed. */
const freshForMs = 14 * 86_400_000

/** How long an article waits for its page before it is understood by what the feed says. */
export const graceMs = 120_000

/** The feed as the rules of its outlet have it: none of its pages is read where its own text is to be used. */
export async function followRules(session: Session, feed: Feed): Promise<Feed> {
  const rules = await findOutletRules(session, feed.outletId)
  return rules?.usesFeedText ? { ...feed, pagePolicy: 'never' } : feed
}

/** Whether the page of a new entry is to be read for its text, by its feed's policy. */
export function wantsPage(feed: Feed, entry: ReceivedArticle, now: Timestamp): boolean {
  if (feed.pagePolicy === 'never' || entry.publishedAt < now - freshForMs) return false
  return feed.pagePolicy === 'always' || entry.isTruncated === true
}

/** When a new article is to be understood: at once, or when its page has had its time. */
export function whenToUnderstand(feed: Feed, entry: ReceivedArticle, now: Timestamp): Timestamp {
  return wantsPage(feed, entry, now) ? now + graceMs : now
}

/** Makes the pages of new articles due. */
export async function queuePages({ db }: Session, ids: readonly ArticleId[], now: Timestamp): Promise<void> {
  if (ids.length === 0) return
  const rows = ids.map((id) => ({ article_id: id, due_at: now, stage: 0, state: 'waiting' }))
  await db.insertInto('article_page').values(rows).execute()
}

/** Lets a claimed page be claimed again from that moment on, unless its lease was lost. */
export async function putOffPage(
  { db }: Session,
  id: ArticleId,
  { lease, dueAt }: PutOffPage,
): Promise<void> {
  const page = db.updateTable('article_page').set({ due_at: dueAt }).where('article_id', '=', id)
  await page.where('due_at', '=', lease).execute()
}

/**
 * What its feed changed about an article whose text is its page's: the page is read again, as for the first time and so also
 * after the end of its story, and the feed's words are not shown.
 */
export async function readPagesAgain(
  { db, parts }: Session,
  changed: readonly { readonly id: number; readonly contentHash: string }[],
  now: Timestamp,
): Promise<void> {
  for (const { id, contentHash } of changed)
    await db.updateTable('article').set({ content_hash: contentHash }).where('id', '=', id).execute()
  const ids = parts.list(changed.map(({ id }) => id))
  await db
    .updateTable('article_page')
    .set({ due_at: now, stage: 0 })
    .where('article_id', 'in', ids)
    .where('state', '!=', 'sent')
    .execute()
}

/**
 * Records how a page was read and, where its text is another one, a revision with its search entry, to be understood at
 * once. Says whether it was recorded: not if the lease was lost.
 */
export async function savePage(session: Session, page: FinishedPage): Promise<boolean> {
  const { db } = session
  const before = await db
    .selectFrom('article_page')
    .select(['content_hash', 'state'])
    .where('article_id', '=', page.articleId)
    .where('due_at', '=', page.lease)
    .executeTakeFirst()
  if (!before) return false
  const isFirst = before.content_hash === null || before.content_hash === takenAnew
  const isNewText = page.text !== undefined && page.text.contentHash !== before.content_hash
  await recordPage(session, page)
  if (page.text && isNewText) await savePageText(session, page, { text: page.text, isFirst })
  else if (before.state === 'waiting') await endGrace(session, page)
  return true
}

async function recordPage({ db }: Session, page: FinishedPage): Promise<void> {
  const { validators, failure, text, steps } = page
  await db
    .updateTable('article_page')
    .set({
      due_at: page.dueAt ?? null,
      stage: page.stage,
      state: page.state,
      failure: failure ? JSON.stringify(failure) : null,
      ...(page.url !== undefined && { url: page.url }),
      ...(validators && { etag: validators.etag ?? null, last_modified: validators.lastModified ?? null }),
      ...(text && { content_hash: text.contentHash }),
      ...(steps && { steps: JSON.stringify(steps) }),
      ...(!failure && { read_at: page.readAt }),
    })
    .where('article_id', '=', page.articleId)
    .execute()
}

/** Its text will not come: it is understood by what there is. */
async function endGrace({ db }: Session, page: FinishedPage): Promise<void> {
  const article = db.updateTable('article').set({ due_at: page.readAt }).where('id', '=', page.articleId)
  await article.where('due_at', '>', page.readAt).execute()
}

interface NewText {
  readonly text: PageText
  /** The first text of a page, or the first that is taken in a new way, is no change by the outlet. */
  readonly isFirst: boolean
}

/** Makes a page's text the current revision, to be understood at once; a first one that says what the article says already is none. */
export async function savePageText(
  session: Session,
  { articleId, readAt }: Pick<FinishedPage, 'articleId' | 'readAt'>,
  { text, isFirst }: NewText,
): Promise<void> {
  const { db, parts } = session
  const query = db.selectFrom('article').selectAll().where('id', '=', articleId)
  const article = await query.executeTakeFirstOrThrow()
  const { title, html } = text
  if (isFirst && (await isCurrent(session, article, text))) return
  const number = article.revision_count + 1
  await db
    .insertInto('revision')
    .values({
      ...{ article_id: articleId, number, title, text: text.text, html },
      ...{ seen_at: readAt, source: 'page', taken_anew: isFirst ? 1 : 0 },
    })
    .execute()
  await db
    .updateTable('article')
    .set({
      ...toColumns(text, article),
      ...{ revision_count: number, due_at: readAt },
      ...(!isFirst && { revised_at: readAt }),
    })
    .where('id', '=', articleId)
    .execute()
  const key = { id: articleId, publishedAt: article.published_at, outletId: article.outlet_id as OutletId }
  const language = article.search_language ?? undefined
  await parts.search.save(db, [{ ...key, language, title, text: text.text }])
}

async function isCurrent({ db }: Session, article: ArticleRow, { title, text }: PageText): Promise<boolean> {
  const current = db.selectFrom('revision').select(['title', 'text']).where('article_id', '=', article.id)
  const row = await current
    .where('number', '=', article.revision_count)
    .where('source', '=', 'page')
    .executeTakeFirst()
  return row?.title === title && row.text === text
}

/** What the feed says of an article stays, where it says it: it is the outlet's own choice of words for a list. */
function toColumns(text: PageText, article: ArticleRow) {
  return {
    title: text.title,
    excerpt: article.excerpt || text.excerpt,
    authors: article.authors === '[]' ? JSON.stringify(text.authors) : article.authors,
    image_url: article.image_url ?? text.imageUrl ?? null,
  }
}
