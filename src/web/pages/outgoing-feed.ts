/** Feeds that other readers subscribe to: the newest articles of a hashtag or a story, as Atom (RFC 4287). */

import type { Context } from 'hono'
import type { StoryId } from '../../model/ids.ts'
import { toSection } from '../../model/section.ts'
import { loadBriefing } from '../load/load-briefing.ts'
import { readId } from '../read-request.ts'
import { respondAtom } from '../respond-atom.ts'
import type { Site } from '../site.ts'

/** What a program that looks twice a day does not miss of anything but the largest. */
const entriesPerFeed = 30
/** An article quotes somebody several times. */
const quotesPerFeed = 120

/** The feed of a hashtag; that of another name of it leads there. */
export function handleTagFeed(context: Context, site: Site): Promise<Response> {
  return respondAtom(context, site, async (reader) => {
    const tag = await reader.findTag(context.req.param('slug') ?? '')
    if (!tag) return undefined
    const ids = await reader.listArticleIds({ tagId: tag.id, limit: entriesPerFeed })
    return { title: `#${tag.label}`, path: `/tag/${encodeURIComponent(tag.slug)}`, since: 0, ids }
  })
}

/** The feed of a story; that of one which went into another leads there. */
export function handleStoryFeed(context: Context, site: Site): Promise<Response> {
  return respondAtom(context, site, async (reader) => {
    const id = readId<StoryId>(context)
    if (id === undefined) return undefined
    const story = await reader.findStory((await reader.findMergedInto(id)) ?? id)
    if (!story) return undefined
    const ids = await reader.listArticleIds({ storyId: story.id, limit: entriesPerFeed })
    return { title: story.title, path: `/story/${story.id}`, since: story.firstAt, ids }
  })
}

/** The feed of articles that quote somebody. */
export function handlePersonFeed(context: Context, site: Site): Promise<Response> {
  return respondAtom(context, site, async (reader) => {
    const slug = context.req.param('slug') ?? ''
    const quotes = await reader.listQuotesBy(slug, { limit: quotesPerFeed })
    const ids = [...new Set(quotes.map(({ articleId }) => articleId))].slice(0, entriesPerFeed)
    const title = quotes[0]?.quote.speaker
    return title === undefined
      ? undefined
      : { title, path: `/person/${encodeURIComponent(slug)}`, since: 0, ids }
  })
}

/** The feed of a section's stories: the newest article of each. */
export function handleSectionFeed(context: Context, site: Site): Promise<Response> {
  return respondAtom(context, site, async (reader) => {
    const section = toSection(context.req.param('slug') ?? '')
    if (!section) return undefined
    const stories = await reader.listStories({ section, limit: entriesPerFeed })
    const newest = await reader.listArticleIdsOfStories(
      stories.map(({ id }) => id),
      1,
    )
    const ids = stories.flatMap(({ id }) => newest.get(id) ?? [])
    return { title: site.words.section[section], path: `/section/${section}`, since: 0, ids }
  })
}

/** The feed of a reader's briefing: of each story the article that tells its latest. */
export function handleBriefingFeed(context: Context, site: Site): Promise<Response> {
  return respondAtom(context, site, async (reader) => {
    const request = { readerId: site.findReaderId(context), now: site.clock(), sinceVisit: false }
    const { stories, since } = await loadBriefing(reader, request)
    const ids = stories.flatMap(({ sentences }) => sentences.at(-1)?.articleId ?? [])
    return { title: site.words.answers.briefing, path: '/briefing', since, ids }
  })
}
