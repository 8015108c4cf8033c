/** Why an article stands in a list, in sentences with their numbers. */

import type { Article } from '../../model/article.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { Reason } from '../../model/reason.ts'
import type { Relation } from '../../model/story.ts'
import type { ArticleTag } from '../../model/tag.ts'
import type { Frame } from '../views/frame.ts'
import type { WhyView } from '../views/why-view.ts'
import { presentLikeness, presentMeasured } from './present-reason.ts'

type Listed = Pick<Article, 'id'>

/** In a list of a story or an outlet: why it is in its story. */
export function presentPlaceWhy(
  article: Listed,
  reasons: ReadonlyMap<ArticleId, readonly Reason[]>,
  frame: Frame,
): WhyView {
  const why = reasons.get(article.id)
  const sentences = why?.map((reason) => presentMeasured(reason, frame.words)) ?? [
    frame.words.notYetUnderstood,
  ]
  return toWhy(article, sentences, frame)
}

/** In the list of a hashtag: why it bears it. */
export function presentTagWhy(
  article: Listed,
  tag: ArticleTag | undefined,
  frame: Frame,
): WhyView | undefined {
  const { words } = frame
  if (!tag) return undefined
  const reasons = tag.why.map((reason) => presentMeasured(reason, words))
  return toWhy(article, [...reasons, words.score(tag.score)], frame)
}

/** Among related articles: how it stands to the one that is shown. The terms that both use are told beside it. */
export function presentRelationWhy(article: Listed, relation: Relation, frame: Frame): WhyView {
  const { words } = frame
  const meaning = words.relationMeaning[relation.kind]
  return toWhy(article, [meaning, presentLikeness(relation, words).label], frame)
}

/** Among results: where the words stand that were asked for. */
export function presentSearchWhy(
  article: Listed,
  found: { readonly inTitle: number; readonly inPassage: number } | undefined,
  frame: Frame,
): WhyView {
  const { words } = frame
  const where = found ? words.foundIn(found.inTitle, found.inPassage) : words.fitsFilters
  return toWhy(article, [where, words.newestFirst], frame)
}

function toWhy(article: Listed, sentences: readonly string[], { base }: Frame): WhyView {
  return { sentences, href: `${base}/article/${article.id}/explain` }
}
