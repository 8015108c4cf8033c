import type { Answering } from '../../answer/answering.ts'
import type { ExplainedName } from '../../answer/explain-names.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { SummarySentence } from '../../model/summary-sentence.ts'
import type { ToldText } from '../../model/told-text.ts'
import type { Store, StoreReader } from '../../store/store.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'

export interface LoadedNames {
  readonly names: readonly (ExplainedName & {
    /** In an earlier article, where those that are asked about do not say who or what it is. */
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
/** Reports of one event have the same background. */
const mostLookedAt = 4

/** Who and what some articles name, each with the sentence that says it best, one of theirs or of an earlier article. */
export async function loadExplainedNames(
  store: Store,
  texts: readonly ToldText[],
  answering: Answering,
): Promise<LoadedNames> {
  const ids = texts.map(({ articleId }) => articleId)
  const { tags, quotes } = await store.read(async (reader) => ({
    tags: await reader.listTagsOfArticles(ids),
    quotes: await reader.listQuotes(ids, mostQuotes),
  }))
  const known = texts.map((told) => ({
    told,
    tags: tags.get(told.articleId) ?? [],
    quotes: quotes.get(told.articleId) ?? [],
  }))
  const named = await answering.explainNames(known)
  const open = named.filter(({ here }) => !here?.isExplained).map(({ name }) => name)
  const earlier = await answering.introduceNames(
    await store.read((reader) => listEarlier(reader, texts, open)),
  )
  const names = named
    .map((one) => ({ ...one, earlier: earlier.get(one.name) }))
    .filter((one) => one.here || one.earlier)
  return store.read(async (reader) => {
    const backgroundIds = await listBackground(reader, ids)
    const earlierIds = [...earlier.values()].map((sentence) => sentence.articleId)
    const cited = await loadArticles(reader, [...ids, ...earlierIds, ...backgroundIds])
    return { names, backgroundIds, cited }
  })
}

/** The newest articles before the first of these that have each name. */
async function listEarlier(
  reader: StoreReader,
  texts: readonly ToldText[],
  names: readonly string[],
): Promise<{ readonly name: string; readonly texts: readonly ToldText[] }[]> {
  const to = Math.min(...texts.map(({ publishedAt }) => publishedAt))
  const known = new Set(texts.map(({ articleId }) => articleId))
  const language = texts[0]?.language ?? ''
  const found = []
  for (const name of names) {
    const text = `"${name.replaceAll('"', ' ')}"`
    const ids = await reader.searchArticleIds({ text, language, to, limit: mostEarlier })
    found.push({ name, texts: await reader.listToldTexts(ids.filter((id) => !known.has(id))) })
  }
  return found
}

/** What went before the newest of these. */
async function listBackground(reader: StoreReader, ids: readonly ArticleId[]): Promise<ArticleId[]> {
  const found = new Set<ArticleId>()
  for (const id of ids.slice(-mostLookedAt))
    for (const { kind, fromId, toId } of await reader.listRelations(id, mostRelations))
      if (kind === 'background' && fromId === id && !ids.includes(toId)) found.add(toId)
  return [...found].slice(0, mostBackground)
}
