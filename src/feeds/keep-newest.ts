import type { Timestamp } from '../model/ids.ts'

/** What the largest outlets publish in about ten days; a feed of more is an archive, and each reading costs its length. */
export const maxItems = 5000

/** At most `maxItems`, the newest, in the order they had. Those without a date count as oldest. */
export function keepNewest<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => Timestamp | undefined,
): readonly Item[] {
  if (items.length <= maxItems) return items
  const dated = items.map((item) => ({ item, date: dateOf(item) ?? 0 }))
  const kept = new Set(dated.toSorted((one, other) => other.date - one.date).slice(0, maxItems))
  return dated.filter((candidate) => kept.has(candidate)).map(({ item }) => item)
}
