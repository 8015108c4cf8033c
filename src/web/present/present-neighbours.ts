/** The articles beside an article: of the same story, and related ones, each with its reason. */

import type { Article } from '../../model/article.ts'
import type { Relation } from '../../model/story.ts'
import type { LoadedArticle } from '../load/load-article.ts'
import { pick } from '../load/load-articles.ts'
import type { ArticleLineView } from '../views/article-line-view.ts'
import type { StoryLinkView } from '../views/article-view.ts'
import type { Frame } from '../views/frame.ts'
import { type LineSurroundings, presentArticleLine } from './present-article-line.ts'
import { presentCorrectionLinks, presentNoPart, presentUnrelated } from './present-correction-links.ts'
import { presentReason } from './present-reason.ts'
import { presentRelationWhy } from './present-why.ts'
import { findOtherCountry, spreadRelated } from './spread-related.ts'

// A list beside an article is glanced at.
const maxRelated = 6

/** The story an article belongs to with its other articles; undefined before it was placed. */
export function presentStoryLink(loaded: LoadedArticle, frame: Frame): StoryLinkView | undefined {
  const { story, relations } = loaded
  if (!story) return undefined
  const around = { ...loaded, base: frame.base }
  const reasons = new Map(relations.map((relation) => [otherEnd(relation, loaded), relation]))
  const articles = pick(loaded, loaded.sameStoryIds).map((article) =>
    presentSameStory(article, reasons.get(article.id), { around, frame }),
  )
  const { articleCount, outletCount, originCount } = story
  const noPart = presentNoPart(loaded.article, story, frame)
  const corrections = presentCorrectionLinks(story, frame)
  return {
    href: `${frame.base}/story/${story.id}`,
    articleCount,
    outletCount,
    originCount,
    articles,
    noPart,
    corrections,
  }
}

function presentSameStory(
  article: Article,
  relation: Relation | undefined,
  {
    around,
    frame,
  }: { readonly around: LineSurroundings & Pick<LoadedArticle, 'article'>; readonly frame: Frame },
): ArticleLineView {
  const reasons = reasonsOf(relation, frame) || frame.words.throughOthers
  const why = [findOtherCountry(article, around, frame), reasons].filter(Boolean).join('; ')
  const whyHere = relation && presentRelationWhy(article, relation, frame)
  return { ...presentArticleLine(article, around, why), whyHere }
}

/** Articles of other stories, of many outlets, owners and countries, by the kind of relation that the store gave. */
export function presentRelated(loaded: LoadedArticle, frame: Frame): ArticleLineView[] {
  const around = { ...loaded, base: frame.base }
  const elsewhere = loaded.relations.flatMap((relation) => {
    const article = loaded.articles.get(otherEnd(relation, loaded))
    return article && relation.kind !== 'same story' ? [{ relation, article }] : []
  })
  return spreadRelated(elsewhere, loaded.outlets, frame)
    .slice(0, maxRelated)
    .map(({ relation, article }) => {
      const whyMeaning = frame.words.relationMeaning[relation.kind]
      const whyHere = presentRelationWhy(article, relation, frame)
      const line = presentArticleLine(article, around, whyOf(relation, frame))
      return { ...line, whyMeaning, whyHere, said: presentUnrelated(loaded.article, article, frame) }
    })
}

function whyOf(relation: Relation, frame: Frame): string {
  return frame.words.because(frame.words.relation[relation.kind], reasonsOf(relation, frame))
}

/** Without what the heading of the list says already. */
function reasonsOf(relation: Relation | undefined, { words }: Frame): string {
  const own = relation?.why.filter((reason) => reason.rule !== relation.kind) ?? []
  return own.map((reason) => presentReason(reason, words)).join('; ')
}

function otherEnd(relation: Relation, { article }: LoadedArticle) {
  return relation.fromId === article.id ? relation.toId : relation.fromId
}
