/** Whether a story tells two events that are alike: two quakes, two trials of one man. */

import { type AlikeMatrix, compareAll, meanAlike, partInTwo } from './part-in-two.ts'
import { type IndexedArticle, type IndexedStory, isEarlier, shapesStory } from './story-index.ts'
import type { SplitSettings } from './story-settings.ts'

export interface SplitProposal {
  /** Those that stay: the part that tells the earliest article. */
  readonly kept: readonly IndexedArticle[]
  /** Those that become a story of their own. */
  readonly parted: readonly IndexedArticle[]
  /** How alike articles of the two parts are on average, 0 to 1, and those of the looser part among themselves. */
  readonly across: number
  readonly within: number
}

/**
 * The two parts of a story that hardly share what tells its articles apart; undefined where it holds together. What all
 * of them say counts nothing, however rare it is elsewhere: in twenty reports on two quakes `quake` tells nothing, the
 * two provinces tell everything. Opinion, round-ups and live pages decide nothing and go with the part they resemble.
 */
export function proposeSplit(
  settings: SplitSettings,
  story: Pick<IndexedStory, 'members'>,
): SplitProposal | undefined {
  // In one order, for a restart brings them in another.
  const shaping = story.members.filter(shapesStory).sort(compareByTime)
  const { minArticles, maxArticles, maxAcross, maxRatio, minTerms } = settings
  if (shaping.length < 2 * minArticles || shaping.length > maxArticles) return undefined
  if (shaping.reduce((sum, { terms }) => sum + terms.length, 0) < minTerms * shaping.length) return undefined
  const matrix = compareAll(shaping)
  const [one, other] = partInTwo(matrix)
  if (Math.min(one.length, other.length) < minArticles) return undefined
  const across = meanAlike(matrix, one, other)
  const within = Math.min(meanAlike(matrix, one, one), meanAlike(matrix, other, other))
  if (across > maxAcross || across > maxRatio * within) return undefined
  return { ...divide(story.members, matrix, [one, other]), across, within }
}

function divide(
  members: readonly IndexedArticle[],
  { articles }: AlikeMatrix,
  parts: readonly [readonly number[], readonly number[]],
): Pick<SplitProposal, 'kept' | 'parted'> {
  const [one, other] = parts.map((part) => part.map((at) => articles[at] as IndexedArticle)) as [
    IndexedArticle[],
    IndexedArticle[],
  ]
  for (const member of members) {
    if (shapesStory(member)) continue
    if (shareTerms(member, one) >= shareTerms(member, other)) one.push(member)
    else other.push(member)
  }
  const sorted = [one, other].map((part) => part.toSorted(compareByTime))
  const [kept, parted] = sorted.sort(([a], [b]) =>
    compareByTime(a as IndexedArticle, b as IndexedArticle),
  ) as [IndexedArticle[], IndexedArticle[]]
  return { kept, parted }
}

function compareByTime(a: IndexedArticle, b: IndexedArticle): number {
  return isEarlier(a, b) ? -1 : 1
}

/** The mean weight that an article's terms have in others. */
function shareTerms(article: IndexedArticle, others: readonly IndexedArticle[]): number {
  const own = new Map(article.terms.map((term, at) => [term, article.weights[at] as number]))
  let sum = 0
  for (const { terms, weights } of others)
    for (const [at, term] of terms.entries()) sum += (own.get(term) ?? 0) * (weights[at] as number)
  return sum / others.length
}
