import type { Chain, ChainCheck } from '../../model/chain.ts'
import type { StoreReader } from '../../store/store.ts'
import type { LoadedArticle } from './load-article.ts'

export interface LoadedChain {
  readonly chain: Chain
  /** Undefined as long as the story has not been looked at. */
  readonly check: ChainCheck | undefined
}

/** What an article has from other outlets, held against these; what was found in an article that is gone is left out. */
export async function loadChains(
  reader: StoreReader,
  { article, understanding }: Pick<LoadedArticle, 'article' | 'understanding'>,
): Promise<LoadedChain[]> {
  const chains = understanding?.chains ?? []
  if (chains.length === 0) return []
  const checks = article.storyId
    ? ((await reader.listChainChecks(article.storyId)).get(article.id) ?? [])
    : []
  const found = await reader.listArticles(checks.flatMap((check) => check.found?.articleId ?? []))
  const there = new Set(found.map(({ id }) => id))
  const known = checks.filter((check) => !check.found || there.has(check.found.articleId))
  return chains.map((chain) => ({ chain, check: known.find(({ at }) => at === chain.start) }))
}
