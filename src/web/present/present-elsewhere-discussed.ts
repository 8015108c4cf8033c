import { resolveHttpUrl } from '../../lib/url.ts'
import type { Article } from '../../model/article.ts'

/** More than these nobody follows. */
const mostShown = 5

/** Where the feeds say that articles are discussed already, each place once. */
export function presentElsewhereDiscussed(
  articles: readonly Pick<Article, 'commentsUrl'>[],
): { readonly href: string; readonly host: string }[] {
  const addresses = new Set(articles.flatMap(({ commentsUrl }) => resolveHttpUrl(commentsUrl) ?? []))
  return [...addresses].slice(0, mostShown).map((href) => ({ href, host: URL.parse(href)?.host ?? href }))
}
