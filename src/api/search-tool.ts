import { z } from 'zod'
import { extractPassage } from '../lib/extract-passage.ts'
import { parseSearch } from '../lib/search-terms.ts'
import type { AgentTool } from './agent-tool.ts'
import { citeArticles } from './cite-articles.ts'

const maxResults = 25
const passageLength = 300

const input = z.object({
  query: z
    .string()
    .max(1000)
    .describe('Words that must all occur; "a phrase" stays together, -word leaves a word out.'),
  language: z.string().max(20).optional().describe('A language such as en, de or fr.'),
  from: z.iso.date().optional().describe('The first day of publication, such as 2026-11-01.'),
  to: z.iso.date().optional().describe('The first day that is not looked at any more.'),
  limit: z.int().min(1).max(maxResults).default(10),
})

/** Full-text search of the archive, newest first. */
export const searchTool: AgentTool<typeof input> = {
  name: 'search',
  title: 'Search articles',
  description:
    'Finds articles by their words, newest first, each with a passage and its citation. Ask `story` for what others say of the same event.',
  scope: 'stories',
  input,
  async answer(reader, { query, limit, language, from, to }) {
    const parsed = parseSearch(query)
    if (!parsed.ok)
      return { found: 0, articles: [], problem: `The query cannot be searched for: ${parsed.reason}.` }
    const ids = await reader.searchArticleIds({
      text: query,
      limit,
      ...(language !== undefined && { language }),
      ...(from !== undefined && { from: Date.parse(from) }),
      ...(to !== undefined && { to: Date.parse(to) }),
    })
    const revisions = await reader.listCurrentTexts(ids)
    const texts = new Map(revisions.map(({ articleId, text }) => [articleId, text]))
    const citations = await citeArticles(reader, ids)
    return {
      found: ids.length,
      articles: ids.flatMap((id) => {
        const citation = citations.get(id)
        if (!citation) return []
        const text = texts.get(id) ?? ''
        const { start, end } = extractPassage(text, parsed.value, { maxLength: passageLength })
        return [{ untrustedPassage: text.slice(start, end), citation }]
      }),
    }
  },
}
