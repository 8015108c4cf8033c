import type { Context } from 'hono'
import { z } from 'zod'
import type { ArticleId, StoryId } from '../../model/ids.ts'
import { findNamedStory } from '../find-named-story.ts'
import { getReaderId } from '../get-reader-id.ts'
import { loadCorrectable } from '../load/load-correctable.ts'
import { presentCorrectStory } from '../present/present-correct-story.ts'
import { nextPage, readCursor, readForm, readFormLists, readId } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond, respondNotFound } from '../respond.ts'
import { respondCorrected } from '../respond-corrected.ts'
import type { OwnSite } from '../site.ts'
import { correctStoryView } from '../views/correct-story-view.ts'

/** The forms that part a story or make it one with another. */
export async function handleCorrectStory(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<StoryId>(context)
  if (id === undefined) return respondNotFound(context, site)
  const position = readCursor<ArticleId>(context)
  const loaded = await site.store.read((reader) => loadCorrectable(reader, id, position))
  if (!loaded) return respondMoved(context, site, id)
  const frame = makeFrame(context, site)
  const last = loaded.articles.get(loaded.ids.at(-1) as ArticleId)
  const older =
    loaded.hasMore && last ? nextPage(context, site, { at: last.publishedAt, id: last.id }) : undefined
  const main = correctStoryView(presentCorrectStory(loaded, older), frame)
  return respond(context, frame, { title: site.words.correct.heading, main, width: 'middle' })
}

/** The story went into another while somebody looked at it. */
async function respondMoved(context: Context, site: OwnSite, id: StoryId): Promise<Response> {
  const now = await site.store.read((reader) => reader.findMergedInto(id))
  if (now === undefined) return respondNotFound(context, site)
  return redirectWithNotice(context, `/story/${now}/correct`, { code: 'storyMoved' })
}

/** More than a page of a story shows; a form that has more is none of ours. */
const mostTicks = 1000

const number = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(Number)
const ids = z.array(number).max(mostTicks).catch([])
const form = z.object({
  article: ids,
  to: z.array(z.string().max(20)).catch([]),
  address: z.array(z.string().max(2000)).catch([]),
})

/** The ticked articles become a story of their own, or go into another. */
export async function handlePartStory(context: Context, site: OwnSite): Promise<Response> {
  const storyId = readId<StoryId>(context)
  if (storyId === undefined) return respondNotFound(context, site)
  const { article, ...named } = form.parse(await readFormLists(context, ['article', 'to', 'address']))
  const page = { form: `/story/${storyId}/correct`, code: 'parted' } as const
  const to = await findNamedStory(site.store, named)
  if (to === 'unknown') return redirectWithNotice(context, page.form, { code: 'noOtherStory' })
  const outcome = await site.commands.corrections.partStory({
    ...{ readerId: getReaderId(context, site), storyId, articleIds: article as ArticleId[] },
    ...(to !== undefined && { to }),
  })
  return respondCorrected(context, site, outcome, page)
}

/** The story and another become one. */
export async function handleJoinStories(context: Context, site: OwnSite): Promise<Response> {
  const storyId = readId<StoryId>(context)
  if (storyId === undefined) return respondNotFound(context, site)
  const page = { form: `/story/${storyId}/correct`, code: 'joined' } as const
  const named = form.parse(await readFormLists(context, ['to', 'address']))
  const otherId = await findNamedStory(site.store, named)
  if (otherId === undefined || otherId === 'unknown')
    return redirectWithNotice(context, page.form, { code: 'noOtherStory' })
  const request = { readerId: getReaderId(context, site), storyId, otherId }
  return respondCorrected(context, site, await site.commands.corrections.joinStories(request), page)
}

/** The story tells another event than one in another language. */
export async function handleOtherEvent(context: Context, site: OwnSite): Promise<Response> {
  const storyId = readId<StoryId>(context)
  const other = number.safeParse((await readForm(context)).other)
  if (storyId === undefined || !other.success) return respondNotFound(context, site)
  const request = { readerId: getReaderId(context, site), storyId, otherId: other.data as StoryId }
  if (!(await site.commands.corrections.partEvent(request))) return respondNotFound(context, site)
  return redirectWithNotice(context, `/story/${storyId}`, { code: 'otherEvent' })
}
