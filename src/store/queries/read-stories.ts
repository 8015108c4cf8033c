import { sql } from 'kysely'
import type { ArticleId, StoryId } from '../../model/ids.ts'
import type { Reason } from '../../model/reason.ts'
import { type Section, sections } from '../../model/section.ts'
import type { Story } from '../../model/story.ts'
import type { Session } from '../engine.ts'
import type { Silenced, StoryPage } from '../pages.ts'
import { fromJson, toStory } from '../rows.ts'
import { unlessHidden } from './unless-hidden.ts'

/** Written out, not as a parameter, so that the engine knows the index without closed stories to be enough. */
const nothing = sql.lit(0)

/** A page of stories by rank, best first; closed ones are on none. */
export async function listStories({ db }: Session, page: StoryPage): Promise<Story[]> {
  let query = db
    .selectFrom('story')
    .selectAll()
    .where('article_count', '>', nothing)
    .orderBy('rank', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit)
  const { after, language, section, since } = page
  if (section !== undefined) query = query.where('section', '=', section)
  if (language !== undefined) query = query.where('language', '=', language)
  // No story ranks below its latest article, so the walk through the ranks may end there too.
  if (since !== undefined) query = query.where('rank', '>=', since).where('latest_at', '>=', since)
  if (after) query = query.where((eb) => eb(eb.refTuple('rank', 'id'), '<', eb.tuple(after.at, after.id)))
  return (await query.execute()).map(toStory)
}

/** The sections that have a story, in their own order; each is one look into an index. */
export async function listSections({ db }: Session): Promise<Section[]> {
  const looks = sections.map(
    (section) =>
      sql`select ${section} as section where exists (select 1 from story where section = ${section} and article_count > ${nothing})`,
  )
  const { rows } = await sql<{ section: Section }>`${sql.join(looks, sql` union all `)}`.execute(db)
  return sections.filter((section) => rows.some((row) => row.section === section))
}

/** The story, unless all its articles are gone. */
export async function findStory({ db }: Session, id: StoryId): Promise<Story | undefined> {
  const query = db.selectFrom('story').selectAll().where('id', '=', id).where('article_count', '>', nothing)
  const row = await query.executeTakeFirst()
  return row && toStory(row)
}

/** Why a story is called as it is, as of when it was last looked at as a whole. */
export async function listTitleReasons({ db }: Session, id: StoryId): Promise<Reason[]> {
  const query = db.selectFrom('story_origins').select('title_why').where('story_id', '=', id)
  const row = await query.executeTakeFirst()
  return row ? fromJson(row.title_why) : []
}

/** Those of the ids that are stories with articles, by id. */
export async function listStoriesById({ db, parts }: Session, ids: readonly StoryId[]): Promise<Story[]> {
  const query = db.selectFrom('story').selectAll().where('id', 'in', parts.list(ids))
  return (await query.where('article_count', '>', nothing).orderBy('id').execute()).map(toStory)
}

/** The newest articles of each story, newest first, but for those of muted outlets and hidden ones; a story without any is left out. */
export async function listArticleIdsOfStories(
  { db, parts }: Session,
  ids: readonly StoryId[],
  limitEach: number,
  { outletIds, hiddenFor }: Silenced = { outletIds: [] },
): Promise<Map<StoryId, ArticleId[]>> {
  const heard = outletIds.length > 0 ? sql`and newest.outlet_id not in ${parts.list(outletIds)}` : sql``
  const shown = unlessHidden(sql`newest.id`, hiddenFor)
  const newest = sql`(select newest.id from article as newest where newest.story_id = story.id ${heard} ${shown}
    order by newest.published_at desc, newest.id desc limit ${limitEach})`
  const rows = await sql<{ story: StoryId; article: ArticleId }>`
    select story.id as story, article.id as article from story join article on article.id ${parts.among(newest)}
    where story.id in ${parts.list(ids)}
    order by story.id, article.published_at desc, article.id desc`.execute(db)
  const lists = new Map<StoryId, ArticleId[]>()
  for (const { story, article } of rows.rows) {
    const list = lists.get(story)
    if (list) list.push(article)
    else lists.set(story, [article])
  }
  return lists
}

/** The languages that stories are in, in alphabetical order; each costs one look into an index. */
export async function listLanguages({ db }: Session): Promise<string[]> {
  const found = await sql<{ language: string }>`
    with recursive found (language) as (
      select min(language) from story where article_count > 0
      union all
      select (select min(language) from story where article_count > 0 and language > found.language)
      from found where found.language is not null)
    select language from found where language is not null`.execute(db)
  return found.rows.map((row) => row.language)
}
