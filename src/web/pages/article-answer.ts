import type { Context } from 'hono'
import { listSentences } from '../../answer/list-sentences.ts'
import type { ArticleId } from '../../model/ids.ts'
import { articleForms } from '../answers/article-forms.ts'
import type { AskedAnswer } from '../answers/asked-answer.ts'
import { loadTold } from '../load/load-told.ts'
import { presentArticleTools } from '../present/present-tools.ts'
import { readId } from '../read-request.ts'
import type { Site } from '../site.ts'

/** As many as a model is given of an article; what comes later adds little. */
const mostSentences = 150

/** What can be asked about an article with a press: in short, point by point, who and what it names. */
export async function findArticleAnswer(context: Context, site: Site): Promise<AskedAnswer | undefined> {
  const id = readId<ArticleId>(context)
  const form = context.req.param('form') as keyof typeof articleForms
  const asked = Object.hasOwn(articleForms, form) ? articleForms[form] : undefined
  const loaded =
    asked && id !== undefined ? await site.store.read((reader) => loadTold(reader, id)) : undefined
  if (!asked || !loaded) return undefined
  const { article, told, story, outlets } = loaded
  const language = told?.language ?? article.language
  const isForeign = language !== undefined && language !== site.words.languageCode
  return {
    say: async (frame) => ({
      ...{ form, title: article.title, language },
      body: told && (await asked.say({ told, loaded, site, frame })),
      href: `${frame.base}/article/${article.id}`,
      tools: presentArticleTools(article, story, { frame, current: form }),
    }),
    tasks: told ? [asked.task, 'simplify', ...(isForeign ? (['translate'] as const) : [])] : [],
    language: language ?? '',
    loadSources: async () => ({ sentences: told ? listSentences(told, mostSentences) : [], outlets }),
  }
}
