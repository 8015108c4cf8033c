import { sql } from 'kysely'
import type { SectionId, StoryId } from '../../model/ids.ts'
import type { Subject } from '../../model/reader.ts'
import { findSection } from '../../model/section.ts'
import type { Session } from '../engine.ts'
import type { NewsCount } from '../pages.ts'
import type { CountedNews, FollowedNews, FollowedStory } from '../reader-store.ts'
import { ifTakenDown } from './if-taken-down.ts'
import { hasTakedowns } from './takedowns.ts'
import { unlessHidden } from './unless-hidden.ts'

/** The newest articles of an outlet or hashtag that a reader follows, the first stories of a section: more of one would crowd out the others. */
const articlesEach = 5
/** Of each kind so many, the latest chosen first: each costs a walk of five steps through an index. */
const mostFollowed = 1000
/** An article mostly quotes one speaker several times. */
const quotesEach = 3 * articlesEach

/** The stories of the newest articles of each outlet and hashtag that a reader follows, the first of each section, and the stories that they follow. */
export async function listFollowedNews(session: Session, news: FollowedNews): Promise<FollowedStory[]> {
  const { db, parts } = session
  const { readerId, kinds, since, folderIds } = news
  const inFolder = folderIds ? sql`and folder_id in ${parts.list(folderIds)}` : sql``
  const followed = (kind: Subject['kind']) => sql`(select subject_id from reader_choice
    where reader_id = ${readerId} and kind = ${kind} and choice = 'follow' ${inFolder}
    order by chosen_at desc limit ${mostFollowed}) as followed`
  const ofOutlet = sql`(select newest.id from article as newest where newest.outlet_id = followed.subject_id
    and newest.published_at >= ${since} order by newest.published_at desc, newest.id desc limit ${articlesEach})`
  const ofTag = sql`(select newest.article_id from article_tag as newest where newest.tag_id = followed.subject_id
    and newest.published_at >= ${since} order by newest.published_at desc, newest.article_id desc limit ${articlesEach})`
  const ofPerson = sql`(select newest.article_id from quote as newest where newest.speaker_slug = chosen_person.slug
    and newest.published_at >= ${since} order by newest.published_at desc, newest.article_id desc limit ${quotesEach})`
  const asked = {
    story: sql`select story.id as story, story.id as subject from ${followed('story')}
      join story on story.id = followed.subject_id where story.article_count > 0 and story.latest_at >= ${since}`,
    outlet: sql`select distinct article.story_id as story, followed.subject_id as subject from ${followed('outlet')}
      join article on article.id ${parts.among(ofOutlet)} where article.story_id is not null`,
    tag: sql`select distinct article.story_id as story, followed.subject_id as subject from ${followed('tag')}
      join article on article.id ${parts.among(ofTag)} where article.story_id is not null`,
    person: sql`select distinct article.story_id as story, followed.subject_id as subject from ${followed('person')}
      join chosen_person on chosen_person.id = followed.subject_id
      join article on article.id ${parts.among(ofPerson)} where article.story_id is not null`,
  }
  const found = kinds.has('section') ? await listNewsOfSections(session, news) : []
  for (const kind of ['story', 'tag', 'outlet', 'person'] as const) {
    if (!kinds.has(kind)) continue
    const { rows } = await sql<{ story: StoryId; subject: number }>`${asked[kind]}`.execute(db)
    for (const { story, subject } of rows)
      found.push({ storyId: story, subject: { kind, id: subject } as Subject })
  }
  return found
}

/** A walk through an index for each section. */
async function listNewsOfSections(
  { db, parts }: Session,
  { readerId, since, folderIds }: FollowedNews,
): Promise<FollowedStory[]> {
  let chosen = db.selectFrom('reader_choice').select('subject_id').where('reader_id', '=', readerId)
  if (folderIds) chosen = chosen.where('folder_id', 'in', parts.list(folderIds))
  const followed = await chosen.where('kind', '=', 'section').where('choice', '=', 'follow').execute()
  const looks = followed.flatMap(({ subject_id }) => {
    const section = findSection(subject_id)
    // No story ranks below its latest article.
    return section === undefined
      ? []
      : sql`select * from (select id as story, ${sql.lit(subject_id)} as subject from story where section = ${section}
        and article_count > ${sql.lit(0)} and rank >= ${since} and latest_at >= ${since}
        order by rank desc, id desc limit ${sql.lit(articlesEach)}) as first_of_section`
  })
  if (looks.length === 0) return []
  const { rows } = await sql<{
    story: StoryId
    subject: SectionId
  }>`${sql.join(looks, sql` union all `)}`.execute(db)
  return rows.map(({ story, subject }) => ({ storyId: story, subject: { kind: 'section', id: subject } }))
}

/** So many of the newest articles are looked at: who was away longer does not ask how many thousand there are. */
const mostCounted = 1000

/** What came in since a moment, without what is muted or taken down: articles come in by the order of their ids. */
export async function countNews(session: Session, { since, muted }: CountedNews): Promise<NewsCount> {
  const { db, parts } = session
  // The few tags of each article are looked through: to look each muted one up took 20 ms a page.
  const bearing = sql`and not exists (select 1 from article_tag where article_tag.article_id = article.id
    and article_tag.tag_id + 0 in ${parts.list(muted.tagIds)})`
  const filed = sql`and not exists (select 1 from story where story.id = article.story_id
    and story.section in (${sql.join(muted.sections)}))`
  const quoting = sql`and not exists (select 1 from quote where quote.article_id = article.id
    and quote.speaker_slug in ${parts.list(muted.speakerSlugs)})`
  const found = sql`and article.id not in ${parts.list(muted.articleIds)}`
  const end = sql`(select max(id) from article) - ${mostCounted}`
  const { rows } = await sql<{ articles: number; stories: number; before: number | null }>`
    select count(*) as articles, count(distinct story_id) as stories,
      (select first_seen_at from article where id <= ${end} order by id desc limit 1) as before
    from article where id > ${end} and first_seen_at > ${since}
    and outlet_id not in ${parts.list(muted.outletIds)}
    and (story_id is null or story_id not in ${parts.list(muted.storyIds)})
    ${unlessHidden(sql`article.id`, muted.hiddenFor)}
    ${muted.tagIds.length > 0 ? bearing : sql``}
    ${muted.sections.length > 0 ? filed : sql``}
    ${muted.speakerSlugs.length > 0 ? quoting : sql``}
    ${muted.articleIds.length > 0 ? found : sql``}
    ${(await hasTakedowns(session)) ? sql`and not ${ifTakenDown()}` : sql``}`.execute(db)
  const { articles = 0, stories = 0, before = null } = rows[0] ?? {}
  return {
    articles: Number(articles),
    stories: Number(stories),
    isMore: before !== null && Number(before) > since,
  }
}
