import type { Context } from 'hono'
import type { ArticleId } from '../../model/ids.ts'
import { articleForms } from '../answers/article-forms.ts'
import type { AskedAnswer, ModelSources } from '../answers/asked-answer.ts'
import { listTranslating } from '../answers/list-translating.ts'
import { loadTold } from '../load/load-told.ts'
import { presentArticleTools } from '../present/present-tools.ts'
import { readId } from '../read-request.ts'
import type { Site } from '../site.ts'

const noSources: ModelSources = { sentences: [], outlets: new Map() }

/** What can be asked about an article with a press: in short, point by point, who and what it names. */
export async function findArticleAnswer(context: Context, site: Site): Promise<AskedAnswer | undefined> {
  const id = readId<ArticleId>(context)
  const form = context.req.param('form') as keyof typeof articleForms
  const asked = Object.hasOwn(articleForms, form) ? articleForms[form] : undefined
  const loaded =
    asked && id !== undefined ? await site.store.read((reader) => loadTold(reader, id)) : undefined
  if (!asked || !loaded) return undefined
  const { article, told, story } = loaded
  const language = told?.language ?? article.language
  // What writes a text anew from beginning to end is for who may read it whole.
  const ofText =
    form === 'explain' || site.isExcerpt
      ? []
      : (['simplify', ...listTranslating(language, site.words)] as const)
  return {
    say: async (frame) => ({
      ...{ form, title: article.title, language },
      body: told && (await asked.say({ told, loaded, site, frame })),
      href: `${frame.base}/article/${article.id}`,
      tools: presentArticleTools(article, story, { frame, current: form }),
    }),
    tasks: told ? [asked.task, ...ofText] : [],
    language: language ?? '',
    loadSources: async () => (told ? asked.loadSources(site, told) : noSources),
  }
}
