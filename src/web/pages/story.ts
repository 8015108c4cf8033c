import type { Context } from 'hono'
import type { ArticleId, StoryId } from '../../model/ids.ts'
import { pick } from '../load/load-articles.ts'
import { loadStoryPage } from '../load/load-story-page.ts'
import { presentStoryHead } from '../present/present-story-head.ts'
import { presentStoryPage } from '../present/present-story-page.ts'
import { nextPage, readCursor, readId } from '../read-request.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import type { Site } from '../site.ts'
import { storyView } from '../views/story-view.ts'

/** A story that went into another is found there. */
async function respondMoved(context: Context, site: Site, id: StoryId): Promise<Response> {
  const now = await site.store.read((reader) => reader.findMergedInto(id))
  if (now === undefined) return respondNotFound(context, site)
  return context.redirect(`${makeFrame(context, site).base}/story/${now}`, 301)
}

/** A story's page: all its articles, a page at a time. */
export async function handleStory(context: Context, site: Site): Promise<Response> {
  const id = readId<StoryId>(context)
  if (id === undefined) return respondNotFound(context, site)
  const position = { ...readCursor<ArticleId>(context), readerId: site.findReaderId(context) }
  const loaded = await site.store.read((reader) => loadStoryPage(reader, id, position))
  if (!loaded) return respondMoved(context, site, id)
  const frame = makeFrame(context, site)
  const last = pick(loaded, loaded.ids).at(-1)
  const older =
    loaded.hasMore && last ? nextPage(context, site, { at: last.publishedAt, id: last.id }) : undefined
  const view = presentStoryPage(loaded, frame, older)
  const feed = `${frame.base}/story/${id}/feed`
  const head = presentStoryHead(loaded, frame, { isDrawn: site.drawStory !== undefined })
  const page = { title: view.title, main: storyView(view, frame), width: 'middle', feed, head } as const
  return respond(context, frame, page)
}
