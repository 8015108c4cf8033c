/** Which story that is over a new one goes on with. */

import type { WeightedTerm } from '../model/story.ts'
import type { ClosedStory } from '../model/story-turn.ts'

export interface FoundForerunner {
  readonly story: ClosedStory
  /** How like the two are by what they are remembered by, 0 to 1. */
  readonly score: number
  /** What both are about: names, then words, each heaviest first. */
  readonly shared: readonly string[]
}

// A name of several words stands there with its parts, so this is who, where and what, and little else.
const maxKeys = 16
/** By judgement: no labelled set holds stories that go on. */
const leastAlike = 0.5
const leastNames = 2

/** What a story is remembered by: the names and terms that weigh most in its articles together, of length one. */
export function listKeys(articles: readonly { readonly terms: readonly WeightedTerm[] }[]): WeightedTerm[] {
  const sums = new Map<string, { weight: number; names: number; count: number }>()
  for (const { terms } of articles)
    for (const { term, weight, isName } of terms) {
      const sum = sums.get(term) ?? { weight: 0, names: 0, count: 0 }
      sums.set(term, {
        weight: sum.weight + weight,
        names: sum.names + (isName ? 1 : 0),
        count: sum.count + 1,
      })
    }
  const heaviest = [...sums]
    .sort(([a, one], [b, other]) => other.weight - one.weight || (a < b ? -1 : 1))
    .slice(0, maxKeys)
  const length = Math.sqrt(heaviest.reduce((sum, [, { weight }]) => sum + weight * weight, 0)) || 1
  return heaviest.map(([term, { weight, names, count }]) => ({
    ...{ term, weight: weight / length },
    ...(2 * names >= count && { isName: true }),
  }))
}

/** The story that is most like this one, where it is like enough and names the same people or places; undefined where none is. */
export function findForerunner(
  keys: readonly WeightedTerm[],
  closed: readonly ClosedStory[],
): FoundForerunner | undefined {
  let best: FoundForerunner | undefined
  for (const story of closed) {
    const weights = new Map(story.keys.map(({ term, weight }) => [term, weight]))
    const common = keys.filter(({ term }) => weights.has(term))
    const score = common.reduce((sum, { term, weight }) => sum + weight * (weights.get(term) ?? 0), 0)
    const names = common.filter(({ isName }) => isName).length
    if (score < leastAlike || names < leastNames || (best && score <= best.score)) continue
    const shared = common.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)))
    best = { story, score, shared: shared.map(({ term }) => term) }
  }
  return best
}

/** A name, or one of several words. */
function isNamed({ term, isName }: WeightedTerm): boolean {
  return isName === true || term.startsWith('@')
}
