import type { ArticleId } from '../model/ids.ts'
import type { StoreReader } from '../store/store.ts'
import type { AskContext } from './ask-within-budget.ts'
import { embedWithinBudget, findEmbedding, nameEmbedding } from './embed-within-budget.ts'

/** What a server on an ordinary machine does in some seconds. */
const batchSize = 16
/** When a model is set, vectors are made of so many that are here: some days of a large archive. */
const newestFirst = 2000
/** How it begins is what an article is about. */
const charactersEach = 1200
/** By then its page has mostly been read. */
const waitMs = 10 * 60_000
/** A provider that fails is not asked at every turn. */
const restMs = 10 * 60_000
const spareMs = 60_000
const turn = 'embedding busy until'

/** Has vectors made of the next articles, unless another process does; says of how many. */
export async function embedArticles(context: AskContext): Promise<number> {
  const { store, now, settings } = context
  const connection = findEmbedding(settings)
  if (!connection) return 0
  const model = nameEmbedding(connection)
  const due = await store.read((reader) => listDue(reader, model, now()))
  if (due.length === 0 || !(await takeTurn(context))) return 0
  const { vectors, failure } = await embedWithinBudget(
    due.map(({ text }) => text),
    context,
  )
  await store.write(async (writer) => {
    if (failure) return writer.saveSetting(turn, String(now() + restMs))
    await writer.saveVectors(
      model,
      due.flatMap(({ articleId }, at) => {
        const vector = vectors[at]
        return vector ? [{ articleId, vector }] : []
      }),
    )
    await writer.saveSetting(turn, '0')
  })
  return failure ? 0 : due.length
}

async function takeTurn({ store, now, settings }: AskContext): Promise<boolean> {
  return store.write(async (writer) => {
    if (Number((await writer.findSetting(turn)) ?? 0) > now()) return false
    await writer.saveSetting(turn, String(now() + settings.shown.mostSeconds * 1000 + spareMs))
    return true
  })
}

async function listDue(
  reader: StoreReader,
  model: string,
  now: number,
): Promise<{ readonly articleId: ArticleId; readonly text: string }[]> {
  const ids = await reader.listUnembedded({ model, newest: newestFirst, limit: batchSize })
  const articles = new Map((await reader.listArticles(ids)).map((article) => [article.id, article]))
  const texts = new Map((await reader.listCurrentTexts(ids)).map((one) => [one.articleId, one.text]))
  const due = []
  for (const articleId of ids) {
    const article = articles.get(articleId)
    if (!article) continue
    // In their order: what is passed over now would never come again.
    if (article.firstSeenAt > now - waitMs) break
    const beginning = texts.get(articleId) || article.excerpt
    due.push({ articleId, text: `${article.title}\n${beginning}`.slice(0, charactersEach) })
  }
  return due
}
