import type { Article } from '../../model/article.ts'
import type { ArticleId, OutletId, Timestamp } from '../../model/ids.ts'
import type { Outlet } from '../../model/outlet.ts'
import type { ArticleLineView, OutletLinkView } from '../views/article-line-view.ts'

export interface LineSurroundings {
  readonly outlets: ReadonlyMap<OutletId, Outlet>
  readonly base: string
  /** Those that the reader opened. */
  readonly read?: ReadonlyMap<ArticleId, Timestamp>
}

/** An article as an item of a list, with the reason where it has one there. */
export function presentArticleLine(
  article: Article,
  around: LineSurroundings,
  why?: string,
): ArticleLineView {
  return {
    href: `${around.base}/article/${article.id}`,
    title: article.title,
    language: article.language,
    kind: article.kind,
    outlet: presentOutletLink(article.outletId, around),
    publishedAt: article.publishedAt,
    excerpt: article.excerpt === '' ? undefined : article.excerpt,
    imageUrl: article.imageUrl,
    isRead: around.read?.has(article.id) ?? false,
    why,
    whyMeaning: undefined,
    whyHere: undefined,
    said: undefined,
  }
}

/** An outlet's name and page. */
export function presentOutletLink(id: OutletId, { outlets, base }: LineSurroundings): OutletLinkView {
  return { name: outlets.get(id)?.name ?? '', href: `${base}/outlet/${id}` }
}
