import { z } from 'zod'
import type { ArticleId } from '../model/ids.ts'
import type { AgentTool } from './agent-tool.ts'
import { citeArticles } from './cite-articles.ts'

/** The longest reports have some three hundred. */
const maxSentences = 400

const input = z.object({ articleId: z.int().min(1).describe('As citations name it.') })

/** The whole text of an article, sentence by sentence, so that each can be cited by its number. */
export const articleTool: AgentTool<typeof input> = {
  name: 'article',
  title: 'Article',
  description:
    'The text of an article as numbered sentences, to be cited by number, with its authors, hashtags and story.',
  scope: 'texts',
  input,
  async answer(reader, { articleId }) {
    const id = articleId as ArticleId
    const [article] = await reader.listArticles([id])
    const [revision] = await reader.listCurrentRevisions([id])
    if (!article || !revision) return undefined
    const understanding = await reader.findUnderstanding(id)
    const isCurrent = understanding?.revisionId === revision.id
    const spans = isCurrent ? understanding.sentences : [{ start: 0, end: revision.text.length }]
    return {
      citation: (await citeArticles(reader, [id])).get(id),
      ...{ untrustedAuthors: article.authors, kind: article.kind, revision: revision.number },
      untrustedHashtags: ((await reader.listTagsOfArticles([id])).get(id) ?? []).map(({ label }) => label),
      sentences: spans.slice(0, maxSentences).map(({ start, end }, at) => ({
        ...{ number: at + 1, untrustedText: revision.text.slice(start, end) },
      })),
      leftOut: Math.max(0, spans.length - maxSentences),
    }
  },
}
