import type { ArticleId, StoryId, Timestamp } from '../../model/ids.ts'
import { rankStory } from '../../model/story.ts'
import type { StoryFindings, StoryWork, ToldArticle } from '../../model/tended-story.ts'
import type { Session } from '../engine.ts'
import { toStory, toUnderstanding } from '../rows.ts'
import type { ClaimStoriesOptions } from '../story-store.ts'
import { listDue } from './claim-due.ts'
import { listArticles, listCurrentRevisions } from './read-articles.ts'
import { listOutlets } from './read-outlets.ts'
import { listReprintsAmong } from './read-reprints.ts'
import { listArticleIdsOfStories } from './read-stories.ts'
import { setStoryRulesDue } from './write-rules.ts'

/** As many as a story has in an ordinary week; of a larger one its newest speak for it. */
const mostArticles = 200

/** Stories that are due to be tended, longest due first, with their newest articles; nobody else gets them before the lease ends. */
export async function claimDueStories(
  session: Session,
  { now, lease, limit }: ClaimStoriesOptions,
): Promise<StoryWork[]> {
  const { db, parts } = session
  const ids = (await listDue(session, 'story', { now, limit })) as StoryId[]
  if (ids.length === 0) return []
  const claim = db.updateTable('story').set({ due_at: lease }).where('id', 'in', parts.list(ids))
  const rows = await claim.returningAll().execute()
  const lists = await listArticleIdsOfStories(session, ids, mostArticles)
  const articleIds = [...lists.values()].flat()
  const told = await listTold(session, articleIds)
  const reprints = await listReprintsAmong(session, articleIds)
  return rows.map((row) => {
    const story = toStory(row)
    const articles = (lists.get(story.id) ?? []).flatMap((id) => told.get(id) ?? [])
    const own = new Set(lists.get(story.id))
    const among = reprints.filter(({ laterId, earlierId }) => own.has(laterId) && own.has(earlierId))
    return { story, articles: articles.reverse(), reprints: among, lease }
  })
}

async function listTold(session: Session, ids: readonly ArticleId[]): Promise<Map<ArticleId, ToldArticle>> {
  const { db, parts } = session
  const articles = await listArticles(session, ids)
  const revisions = await listCurrentRevisions(session, ids)
  const outlets = await listOutlets(session, [...new Set(articles.map(({ outletId }) => outletId))])
  const query = db.selectFrom('understanding').selectAll().where('article_id', 'in', parts.list(ids))
  const understandings = (await query.execute()).map(toUnderstanding)
  const revisionOf = new Map(revisions.map((revision) => [revision.articleId, revision]))
  const outletOf = new Map(outlets.map((outlet) => [outlet.id, outlet]))
  const understandingOf = new Map(understandings.map((found) => [found.articleId, found]))
  const told = new Map<ArticleId, ToldArticle>()
  for (const article of articles) {
    const revision = revisionOf.get(article.id)
    const outlet = outletOf.get(article.outletId)
    const understanding = understandingOf.get(article.id)
    if (revision && outlet && understanding)
      told.set(article.id, { article, outlet, revision, understanding })
  }
  return told
}

/** Saves what was found by looking at a whole story, whose state is to be judged by it. False, and nothing written, if the lease was lost. */
export async function saveTended(
  session: Session,
  {
    storyId,
    lease,
    countryCount,
    origins,
    chains,
    title,
    titleWhy,
    summary,
    timeline,
    figures,
    section,
  }: StoryFindings,
): Promise<boolean> {
  const { db } = session
  if (origins) await setStoryRulesDue(session, storyId, { originCount: origins.length, now: lease })
  const query = db
    .updateTable('story')
    .set({ due_at: null, turns_at: 0, country_count: countryCount, section: section ?? null })
    .$if(title !== undefined, (set) => set.set({ title: title as string, is_named: 1 }))
    .$if(summary !== undefined, (set) => set.set({ summary: JSON.stringify(summary) }))
    .$if(origins !== undefined, (set) => set.set({ origin_count: origins?.length ?? null }))
    .where('id', '=', storyId)
    .where('due_at', '=', lease)
    .returningAll()
  const row = await query.executeTakeFirst()
  if (!row) return false
  await db
    .updateTable('story')
    .set({ rank: rankStory(toStory(row)) })
    .where('id', '=', storyId)
    .execute()
  if (origins)
    await saveOrigins(db, storyId, {
      origins: JSON.stringify(origins),
      chains: JSON.stringify([...(chains ?? [])]),
      timeline: JSON.stringify(timeline ?? []),
      figures: JSON.stringify(figures ?? []),
      title_why: JSON.stringify(titleWhy ?? []),
    })
  return true
}

async function saveOrigins(
  db: Session['db'],
  id: StoryId,
  found: Readonly<Record<'origins' | 'chains' | 'timeline' | 'figures' | 'title_why', string>>,
): Promise<void> {
  await db
    .insertInto('story_origins')
    .values({ story_id: id, ...found })
    .onConflict((conflict) => conflict.column('story_id').doUpdateSet(found))
    .execute()
}

/** What an earlier owner of placing had claimed is due at once. */
export async function releaseStories({ db }: Session, now: Timestamp): Promise<void> {
  await db.updateTable('story').set({ due_at: now }).where('due_at', '>', now).execute()
}
