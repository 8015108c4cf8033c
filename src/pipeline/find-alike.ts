import { rankAlike } from '../lib/rank-alike.ts'
import type { ArticleId } from '../model/ids.ts'
import type { AskContext } from './ask-within-budget.ts'
import { embedWithinBudget, findEmbedding, nameEmbedding } from './embed-within-budget.ts'

/** Some weeks of what is read; each is compared, which takes milliseconds for all. */
const compared = 5000
const mostAlike = 8

/** The articles whose beginnings a model finds most alike to a question, whatever their words; none where it cannot say. */
export async function findAlike(question: string, context: AskContext): Promise<ArticleId[]> {
  const connection = findEmbedding(context.settings)
  if (!connection) return []
  const { vectors } = await embedWithinBudget([question], context)
  const [asked] = vectors
  if (!asked) return []
  const all = await context.store.read((reader) => reader.listVectors(nameEmbedding(connection), compared))
  return rankAlike(all, asked, mostAlike).map(({ articleId }) => articleId)
}
