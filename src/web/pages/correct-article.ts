import type { Context } from 'hono'
import { z } from 'zod'
import type { ArticleId, StoryId } from '../../model/ids.ts'
import { getReaderId } from '../get-reader-id.ts'
import { readForm, readId } from '../read-request.ts'
import { redirectWithNotice, respondNotFound } from '../respond.ts'
import { respondCorrected } from '../respond-corrected.ts'
import type { OwnSite } from '../site.ts'

const id = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(Number)

/** The article is no part of the story that the form shows: it becomes one of its own. */
export async function handlePartArticle(context: Context, site: OwnSite): Promise<Response> {
  const articleId = readId<ArticleId>(context)
  const story = id.safeParse((await readForm(context)).story)
  if (articleId === undefined || !story.success) return respondNotFound(context, site)
  const [article] = await site.store.read((reader) => reader.listArticles([articleId]))
  if (!article) return respondNotFound(context, site)
  const storyId = story.data as StoryId
  const request = { readerId: getReaderId(context, site), storyId, articleIds: [articleId] }
  const outcome = await site.commands.corrections.partStory(request)
  if (outcome.kind !== 'corrected')
    return respondCorrected(context, site, outcome, { form: `/article/${articleId}`, code: 'parted' })
  return redirectWithNotice(context, `/article/${articleId}`, { code: 'noPart' })
}

/** The article has nothing to do with another. */
export async function handleUnrelated(context: Context, site: OwnSite): Promise<Response> {
  const articleId = readId<ArticleId>(context)
  const other = id.safeParse((await readForm(context)).other)
  if (articleId === undefined || !other.success) return respondNotFound(context, site)
  const request = { readerId: getReaderId(context, site), articleId, otherId: other.data as ArticleId }
  if (!(await site.commands.corrections.setUnrelated(request))) return respondNotFound(context, site)
  return redirectWithNotice(context, `/article/${articleId}`, { code: 'unrelated' })
}
