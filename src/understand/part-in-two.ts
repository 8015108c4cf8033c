import type { IndexedArticle, IndexedTerm } from './story-index.ts'

/** How alike each two of some articles are, 0 to 1: a square of `articles.length`, row by row. */
export interface AlikeMatrix {
  readonly articles: readonly IndexedArticle[]
  readonly alike: Float64Array
}

// It settles after one or two.
const maxRounds = 5

/**
 * Compares articles by what tells them apart: a term counts the less the more of them have it, nothing where all have it
 * or one alone does.
 */
export function compareAll(articles: readonly IndexedArticle[]): AlikeMatrix {
  const size = articles.length
  const alike = new Float64Array(size * size)
  const lengths = new Float64Array(size)
  for (const postings of listPostings(articles).values()) {
    if (postings.length < 2) continue
    const factor = Math.log(size / postings.length) / Math.log(size)
    for (const [row, first] of postings)
      for (const [column, second] of postings) {
        const product = first * second * factor * factor
        if (row === column) lengths[row] = (lengths[row] as number) + product
        else alike[row * size + column] = (alike[row * size + column] as number) + product
      }
  }
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const length = Math.sqrt((lengths[row] as number) * (lengths[column] as number))
      if (length > 0) alike[row * size + column] = (alike[row * size + column] as number) / length
    }
  return { articles, alike }
}

function listPostings(articles: readonly IndexedArticle[]): Map<IndexedTerm, [number, number][]> {
  const all = new Map<IndexedTerm, [number, number][]>()
  for (const [at, { terms, weights }] of articles.entries())
    for (const [place, term] of terms.entries()) {
      const posting: [number, number] = [at, weights[place] as number]
      const postings = all.get(term)
      if (postings) postings.push(posting)
      else all.set(term, [posting])
    }
  return all
}

/** How alike the articles of two parts are on average; of a part with itself, each with the others. */
export function meanAlike(
  { articles, alike }: AlikeMatrix,
  one: readonly number[],
  other: readonly number[],
): number {
  let sum = 0
  let pairs = 0
  for (const row of one)
    for (const column of other) {
      if (row === column) continue
      sum += alike[row * articles.length + column] as number
      pairs++
    }
  return pairs === 0 ? 0 : sum / pairs
}

/** The two parts that are most alike within, as places in the matrix: joined pair by pair, then each to the nearer part. */
export function partInTwo(matrix: AlikeMatrix): [number[], number[]] {
  let [one, other] = joinToTwo(matrix)
  for (let round = 0; round < maxRounds; round++) {
    const nearer: [number[], number[]] = [[], []]
    for (const at of matrix.articles.keys())
      nearer[meanAlike(matrix, [at], one) >= meanAlike(matrix, [at], other) ? 0 : 1].push(at)
    const settled = nearer[0].length === one.length && nearer[0].every((at, place) => at === one[place])
    if (settled || nearer[0].length === 0 || nearer[1].length === 0) break
    one = nearer[0]
    other = nearer[1]
  }
  return [one, other]
}

/** Joins the two most alike groups, by the mean over their pairs, until two are left. */
function joinToTwo({ articles, alike }: AlikeMatrix): [number[], number[]] {
  const size = articles.length
  const means = alike.slice()
  const groups = new Map(articles.map((_, at) => [at, [at]]))
  while (groups.size > 2) {
    const [into, from] = findNearest(means, size, [...groups.keys()])
    const grown = groups.get(into) as number[]
    const gone = groups.get(from) as number[]
    groups.delete(from)
    for (const at of groups.keys()) {
      if (at === into) continue
      const mean =
        ((means[into * size + at] as number) * grown.length +
          (means[from * size + at] as number) * gone.length) /
        (grown.length + gone.length)
      means[into * size + at] = mean
      means[at * size + into] = mean
    }
    grown.push(...gone)
  }
  const [one = [], other = []] = [...groups.values()].map((group) => group.toSorted((a, b) => a - b))
  return [one, other]
}

function findNearest(means: Float64Array, size: number, groups: readonly number[]): [number, number] {
  let nearest: [number, number] = [groups[0] as number, groups[1] as number]
  let most = -1
  for (const [place, into] of groups.entries())
    for (let next = place + 1; next < groups.length; next++) {
      const mean = means[into * size + (groups[next] as number)] as number
      if (mean <= most) continue
      most = mean
      nearest = [into, groups[next] as number]
    }
  return nearest
}
