export interface Alike {
  /** An earlier text, by its place in the list. */
  readonly at: number
  readonly score: number
}

const words = /[\p{L}\p{N}]{1,64}/gu

/** The plainest way to name what goes with a text: for each, the five earlier ones with the highest cosine of TF-IDF over words, best first. */
export function listAlike(texts: readonly string[]): Alike[][] {
  const counted = texts.map(countWords)
  const texted = new Map<string, number>()
  for (const counts of counted)
    for (const word of counts.keys()) texted.set(word, (texted.get(word) ?? 0) + 1)
  const vectors = counted.map((counts) => weigh(counts, texted, texts.length))
  const postings = new Map<string, [at: number, weight: number][]>()
  return vectors.map((vector, at) => {
    const scores = new Map<number, number>()
    for (const [word, weight] of vector)
      for (const [other, theirs] of postings.get(word) ?? [])
        scores.set(other, (scores.get(other) ?? 0) + weight * theirs)
    for (const [word, weight] of vector) postings.set(word, [...(postings.get(word) ?? []), [at, weight]])
    const all = [...scores].map(([other, score]) => ({ at: other, score }))
    return all.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, 5)
  })
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.toLowerCase().matchAll(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function weigh(counts: ReadonlyMap<string, number>, texted: ReadonlyMap<string, number>, texts: number) {
  const weights = [...counts].map(
    ([word, count]) => [word, (1 + Math.log(count)) * Math.log(texts / (texted.get(word) ?? 1))] as const,
  )
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
  return new Map(weights.map(([word, weight]) => [word, weight / length]))
}
