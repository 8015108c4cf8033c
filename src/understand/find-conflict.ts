/** What speaks against an article's place in a story that is like it: the story tells another event of the same form. */
import type { Reason } from '../model/reason.ts'
import { compareForms, readForm, recallForm } from './compare-forms.ts'
import type { SimilarArticle, UnplacedArticle } from './find-similar.ts'
import { isOtherOfSeries } from './is-other-of-series.ts'
import { type IndexedArticle, type IndexedStory, isEarlier } from './story-index.ts'

/** Of a story that tells the same event some text may have lost its first sentences. */
const maxCompared = 3

/** `Day 2` beside `Day 21`, `Weather for Ortell` beside `Weather for Karvel`; undefined where nothing does. */
export function findConflict(
  article: UnplacedArticle,
  story: IndexedStory,
  similar: readonly SimilarArticle[],
): Reason | undefined {
  const ofSeries = findOtherOfSeries(article, story)
  if (ofSeries) return { rule: 'only numbers differ', detail: ofSeries.title, articleId: ofSeries.articleId }
  const form = readForm(article.terms)
  const nearest = similar.filter((one) => one.article.storyId === story.id).slice(0, maxCompared)
  const found = nearest.map((one) => ({ ...one, forms: compareForms(form, recallForm(one.article)) }))
  const others = found.filter(({ forms }) => forms === 'two subjects')
  const same = found.filter(({ forms }) => forms === 'one subject')
  const [first] = others
  if (!first || others.length <= same.length) return undefined
  return { rule: 'same words of another', detail: first.article.title, articleId: first.article.articleId }
}

/** Titles that differ in their numbers alone are a series ("Day 2", "Day 21"), not one event. */
function findOtherOfSeries(
  { title }: UnplacedArticle,
  { members }: IndexedStory,
): IndexedArticle | undefined {
  const others = members.filter((member) => isOtherOfSeries(title, member.title))
  return others.reduce<IndexedArticle | undefined>((a, b) => (a && isEarlier(a, b) ? a : b), undefined)
}
