import type { Context } from 'hono'
import type { ArticleId } from '../../model/ids.ts'
import type { SayOfArticle } from '../answers/say.ts'
import { sayArticlePoints } from '../answers/say-article-points.ts'
import { sayArticleSummary } from '../answers/say-article-summary.ts'
import { sayNames } from '../answers/say-names.ts'
import { loadTold } from '../load/load-told.ts'
import { presentArticleTools } from '../present/present-tools.ts'
import { readId } from '../read-request.ts'
import { respondNotFound } from '../respond.ts'
import { respondAnswer } from '../respond-answer.ts'
import type { Site } from '../site.ts'

const forms = { summary: sayArticleSummary, points: sayArticlePoints, explain: sayNames } satisfies Record<
  string,
  SayOfArticle
>

/** What can be asked about an article with a press: in short, point by point, who and what it names. */
export async function handleArticleAnswer(context: Context, site: Site): Promise<Response> {
  const id = readId<ArticleId>(context)
  const form = context.req.param('form') as keyof typeof forms
  const say = Object.hasOwn(forms, form) ? forms[form] : undefined
  const loaded = say && id !== undefined ? await site.store.read((reader) => loadTold(reader, id)) : undefined
  if (!say || !loaded) return respondNotFound(context, site)
  const { article, told, story } = loaded
  return respondAnswer(context, site, async (frame) => ({
    ...{ form, title: article.title, language: told?.language ?? article.language },
    body: told && (await say({ told, loaded, site, frame })),
    href: `${frame.base}/article/${article.id}`,
    tools: presentArticleTools(article, story, { frame, current: form }),
  }))
}
