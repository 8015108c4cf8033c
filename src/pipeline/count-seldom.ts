/** A count then takes a twentieth of the time at the most, however many ask. */
const timesAsLong = 20

/** Tells a count that took long again for twenty times as long: at a million articles for a few seconds, at a thousand for none. */
export function countSeldom(now: () => number): (count: () => Promise<number>) => Promise<number> {
  let known: { readonly count: number; readonly until: number } | undefined
  return async (count) => {
    const begunAt = now()
    if (known && begunAt < known.until) return known.count
    const found = await count()
    const endedAt = now()
    known = { count: found, until: endedAt + timesAsLong * (endedAt - begunAt) }
    return found
  }
}
