/** How many letters have to be put in, left out or changed to make one word of another: `'Berg'`, `'Bergen'` → 2. */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1]
    for (let at = 1; at < row.length; at++) {
      const changed = (row[at - 1] as number) + (other[at - 1] === letter ? 0 : 1)
      next.push(Math.min(changed, (row[at] as number) + 1, (next[at - 1] as number) + 1))
    }
    row = next
  }
  return row.at(-1) as number
}
