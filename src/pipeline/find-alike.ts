import { rankAlike } from '../lib/rank-alike.ts'
import type { ArticleId } from '../model/ids.ts'
import type { AskContext } from './ask-within-budget.ts'
import { embedWithinBudget, findEmbedding, nameEmbedding } from './embed-within-budget.ts'

/** Some weeks of what is read; each is compared, which takes milliseconds for all. */
const compared = 5000
const mostAlike = 8

/**
 * The articles whose beginnings a model finds most alike to a question, whatever their words, of all or among some; none where it
 * cannot say.
 */
export async function findAlike(
  question: string,
  among: readonly ArticleId[] | undefined,
  context: AskContext,
): Promise<ArticleId[]> {
  const connection = findEmbedding(context.settings)
  if (!connection) return []
  const { vectors } = await embedWithinBudget([question], context)
  const [asked] = vectors
  if (!asked) return []
  const all = await context.store.read((reader) => reader.listVectors(nameEmbedding(connection), compared))
  const wanted = among && new Set(among)
  const some = wanted ? all.filter(({ articleId }) => wanted.has(articleId)) : all
  return rankAlike(some, asked, mostAlike).map(({ articleId }) => articleId)
}
