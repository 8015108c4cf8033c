import { findIntroduction, type Introduction } from '../../answer/find-introduction.ts'
import { listNames, type NamedThing } from '../../answer/list-names.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { ToldText } from '../../model/told-text.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'

export interface ExplainedName extends NamedThing {
  /** In the article itself. */
  readonly here: Introduction | undefined
  /** In an earlier article, where the article itself does not say who or what it is. */
  readonly earlier: Introduction | undefined
}

export interface LoadedNames {
  readonly names: readonly ExplainedName[]
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
export async function loadExplainedNames(reader: StoreReader, told: ToldText): Promise<LoadedNames> {
  const { articleId } = told
  const tags = (await reader.listTagsOfArticles([articleId])).get(articleId) ?? []
  const quotes = (await reader.listQuotes([articleId], mostQuotes)).get(articleId) ?? []
  const names: ExplainedName[] = []
  for (const thing of listNames(told, { tags, quotes })) {
    const here = findIntroduction(told, thing.name)
    const earlier = here?.isExplained ? undefined : await findEarlier(reader, told, thing.name)
    if (here || earlier) names.push({ ...thing, here, earlier })
  }
  const relations = await reader.listRelations(articleId, mostRelations)
  const backgroundIds = relations
    .filter(({ kind, fromId }) => kind === 'background' && fromId === articleId)
    .slice(0, mostBackground)
    .map(({ toId }) => toId)
  const ids = names.flatMap(({ earlier }) => earlier?.sentence.articleId ?? [])
  return { names, cited: await loadArticles(reader, [articleId, ...ids, ...backgroundIds]), backgroundIds }
}

async function findEarlier(
  reader: StoreReader,
  { articleId, publishedAt, language }: ToldText,
  name: string,
): Promise<Introduction | undefined> {
  const quoted = `"${name.replaceAll('"', ' ')}"`
  const ids = await reader.searchArticleIds({ text: quoted, language, to: publishedAt, limit: mostEarlier })
  const texts = await reader.listToldTexts(ids.filter((id) => id !== articleId))
  const found = texts.flatMap((text) => findIntroduction(text, name) ?? [])
  return found.find(({ isExplained }) => isExplained)
}
