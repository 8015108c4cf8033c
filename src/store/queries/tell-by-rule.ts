import { parseKeptRule } from '../../lib/parse-rule.ts'
import type { NoticeChannelId, StoryId, Timestamp } from '../../model/ids.ts'
import type { NewNotice } from '../../model/notice.ts'
import type { Session } from '../engine.ts'
import type { RuleDeed } from '../rule-store.ts'
import { listChannels } from './notice-channels.ts'
import { saveSending } from './notice-sendings.ts'
import { closeNotices, saveNotice } from './notices.ts'

/** Has a reader told of an article by all their channels, once a story and day. */
export async function tellByRule(session: Session, deed: RuleDeed, now: Timestamp): Promise<void> {
  const notice = await describe(session, deed, now)
  if (notice) await saveNotice(session, notice)
}

/** Has the programs of a reader told of an article, each article by itself and at whatever hour. */
export async function sendByRule(session: Session, deed: RuleDeed, now: Timestamp): Promise<void> {
  const notice = await describe(session, deed, now)
  if (!notice) return
  const { storyId: _, ...ofArticle } = notice
  const id = await saveNotice(session, ofArticle)
  if (id === undefined) return
  await closeNotices(session, [id])
  const content = { kind: 'notices', noticeIds: [id] } as const
  for (const { id: channelId, kind, state } of await listChannels(session, deed.readerId))
    if (kind === 'webhook' && state === 'active') await sendTo(session, { deed, channelId, content, now })
}

interface Sent {
  readonly deed: RuleDeed
  readonly channelId: NoticeChannelId
  readonly content: Parameters<typeof saveSending>[1]['content']
  readonly now: Timestamp
}

async function sendTo(session: Session, { deed, channelId, content, now }: Sent): Promise<void> {
  await saveSending(session, { readerId: deed.readerId, channelId, content, now })
}

/** What is told of an article: its headline, where it begins, and which rule found it. */
async function describe(
  { db }: Session,
  { articleId, readerId, ruleId }: RuleDeed,
  now: Timestamp,
): Promise<NewNotice | undefined> {
  const article = await db
    .selectFrom('article')
    .innerJoin('outlet', 'outlet.id', 'article.outlet_id')
    .leftJoin('story', 'story.id', 'article.story_id')
    .select(['article.title', 'excerpt', 'outlet.name', 'story_id', 'origin_count'])
    .where('article.id', '=', articleId)
    .executeTakeFirst()
  const row = await db.selectFrom('reader_rule').selectAll().where('id', '=', ruleId).executeTakeFirst()
  if (!article || !row) return undefined
  return {
    ...{ readerId, kind: 'rule', subject: article.title, sentence: article.excerpt, articleId, now },
    source: [article.name, parseKeptRule(row.rule)?.name ?? ''].filter((part) => part !== '').join(' · '),
    path: `/article/${articleId}`,
    ...(article.story_id !== null && { storyId: article.story_id as StoryId }),
    origins: article.origin_count ?? 1,
  }
}
