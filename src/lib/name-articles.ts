import type { Article } from '../model/article.ts'
import type { ArticleId } from '../model/ids.ts'
import type { Reason, ReasonRule } from '../model/reason.ts'

const namingRules: ReadonlySet<ReasonRule> = new Set([
  'joined',
  'not joined',
  'looked at',
  'same story',
  'only numbers differ',
  'same words of another',
  'merged into',
  'split off from',
])

/** True of a reason whose detail is the headline of another article: `joined`, not `shared terms`. */
export function namesArticle({ rule }: Reason): boolean {
  return namingRules.has(rule)
}

/** The reasons with the headlines of today; of an article that is not among those given, nothing is said. */
export function nameArticles(
  reasons: readonly Reason[],
  articles: ReadonlyMap<ArticleId, Article>,
): Reason[] {
  return reasons.map((reason) => {
    if (!namesArticle(reason)) return reason
    const article = reason.articleId === undefined ? undefined : articles.get(reason.articleId)
    return { ...reason, detail: article?.title ?? '' }
  })
}
