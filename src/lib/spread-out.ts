/** What two things have in common that a list should not be full of, and how many places it moves the later one back. */
export interface SharedTrait {
  readonly trait: string
  readonly places: number
}

/**
 * A list, best first, so that what shares traits with what stands before it moves back by their places:
 * of `[a1, a2, b]` with two places for a shared letter → `[a1, b, a2]`. Bounded by the square of its length.
 */
export function spreadOut<Item>(
  items: readonly Item[],
  listTraits: (item: Item) => readonly SharedTrait[],
): Item[] {
  const left = items.map((item, at) => ({ item, at, traits: listTraits(item) }))
  const seen = new Set<string>()
  const spread: Item[] = []
  while (left.length > 0) {
    const costs = left.map(({ at, traits }) =>
      traits.reduce((sum, { trait, places }) => sum + (seen.has(trait) ? places : 0), at),
    )
    const [next] = left.splice(costs.indexOf(Math.min(...costs)), 1)
    if (!next) break
    for (const { trait } of next.traits) seen.add(trait)
    spread.push(next.item)
  }
  return spread
}
