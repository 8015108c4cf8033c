import type { ArticleKind } from '../model/article.ts'
import type { Chain } from '../model/chain.ts'
import type { Span } from '../model/ids.ts'
import type { Mark } from '../model/mark.ts'
import { listLeadChains } from './list-lead-chains.ts'

export interface MarkedArticle {
  readonly kind: ArticleKind
  readonly chains: readonly Chain[]
  readonly sentences: readonly Span[]
}

/** What an article rests on, as far as its own text and kind say. */
export function findArticleMarks(article: MarkedArticle): Mark[] {
  const [first] = listLeadChains(article)
  return [
    ...(article.kind === 'opinion' ? [{ kind: 'opinion', evidence: undefined, names: [] } as const] : []),
    ...(first
      ? [{ kind: 'second-hand', evidence: first, names: first.links.map(({ name }) => name) } as const]
      : []),
  ]
}

export interface MarkedStory {
  readonly outletCount: number
  readonly originCount: number | undefined
}

/** What a story rests on as a whole. One outlet alone is no mark: its page says that already. */
export function findStoryMarks({ outletCount, originCount }: MarkedStory): Mark[] {
  return outletCount > 1 && originCount === 1 ? [{ kind: 'one origin', evidence: undefined, names: [] }] : []
}
