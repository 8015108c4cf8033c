/** What can be asked about a hashtag with a press: of its newest articles. */

import type { Context } from 'hono'
import { askFound } from '../answers/ask-found.ts'
import type { AskedAnswer } from '../answers/asked-answer.ts'
import { foundForms } from '../answers/found-forms.ts'
import { presentTagTools } from '../present/present-tools.ts'
import type { Site } from '../site.ts'

/** As many as of what a search finds. */
const newestArticles = 60

/** An answer about a hashtag. Another name of it leads to its own. */
export async function findTagAnswer(
  context: Context,
  site: Site,
): Promise<AskedAnswer | Response | undefined> {
  const slug = context.req.param('slug') ?? ''
  const form = context.req.param('form') as keyof typeof foundForms
  const tag = Object.hasOwn(foundForms, form)
    ? await site.store.read((reader) => reader.findTag(slug))
    : undefined
  if (!tag) return undefined
  const home = `${site.base}/tag/${encodeURIComponent(tag.slug)}`
  if (tag.slug !== slug) return context.redirect(`${home}/answer/${form}`, 302)
  const ids = await site.store.read((reader) =>
    reader.listArticleIds({ tagId: tag.id, limit: newestArticles }),
  )
  return {
    say: async (frame) => ({
      ...{ form, title: `#${tag.label}`, language: undefined, href: home },
      body: await foundForms[form].say(ids, { site, frame }),
      tools: presentTagTools(tag.slug, { frame, current: form }),
      searched: site.words.answers.searchedNewest(ids.length),
    }),
    ...(await askFound(site, form, ids)),
  }
}
