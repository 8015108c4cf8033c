import type { Answering } from '../../answer/answering.ts'
import type { ExplainedName } from '../../answer/explain-names.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { SummarySentence } from '../../model/summary-sentence.ts'
import type { ToldText } from '../../model/told-text.ts'
import type { Store, StoreReader } from '../../store/store.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'

export interface LoadedNames {
  readonly names: readonly (ExplainedName & {
    /** In an earlier article, where the article itself does not say who or what it is. */
    readonly earlier: SummarySentence | undefined
  })[]
  /** The outlets and articles of what is cited, and the background. */
  readonly cited: LoadedArticles
  readonly backgroundIds: readonly ArticleId[]
}

/** Earlier articles that are looked through for one name. */
const mostEarlier = 8
const mostQuotes = 60
const mostBackground = 4
const mostRelations = 16

/** Who and what an article names, each with the sentence that says it best, of the article itself or of an earlier one. */
export async function loadExplainedNames(
  store: Store,
  told: ToldText,
  answering: Answering,
): Promise<LoadedNames> {
  const { articleId } = told
  const known = await store.read(async (reader) => ({
    tags: (await reader.listTagsOfArticles([articleId])).get(articleId) ?? [],
    quotes: (await reader.listQuotes([articleId], mostQuotes)).get(articleId) ?? [],
  }))
  const named = await answering.explainNames(told, known)
  const open = named.filter(({ here }) => !here?.isExplained).map(({ name }) => name)
  const earlier = await answering.introduceNames(
    await store.read((reader) => listEarlier(reader, told, open)),
  )
  const names = named
    .map((one) => ({ ...one, earlier: earlier.get(one.name) }))
    .filter((one) => one.here || one.earlier)
  return store.read(async (reader) => {
    const backgroundIds = await listBackground(reader, articleId)
    const ids = [...earlier.values()].map((sentence) => sentence.articleId)
    return { names, backgroundIds, cited: await loadArticles(reader, [articleId, ...ids, ...backgroundIds]) }
  })
}

/** The newest articles before this one that have each name. */
async function listEarlier(
  reader: StoreReader,
  { articleId, publishedAt, language }: ToldText,
  names: readonly string[],
): Promise<{ readonly name: string; readonly texts: readonly ToldText[] }[]> {
  const found = []
  for (const name of names) {
    const text = `"${name.replaceAll('"', ' ')}"`
    const ids = await reader.searchArticleIds({ text, language, to: publishedAt, limit: mostEarlier })
    found.push({ name, texts: await reader.listToldTexts(ids.filter((id) => id !== articleId)) })
  }
  return found
}

async function listBackground(reader: StoreReader, id: ArticleId): Promise<ArticleId[]> {
  const relations = await reader.listRelations(id, mostRelations)
  return relations
    .filter(({ kind, fromId }) => kind === 'background' && fromId === id)
    .slice(0, mostBackground)
    .map(({ toId }) => toId)
}
