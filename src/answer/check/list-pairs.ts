/** Every two of a list, each pair once: `[1, 2, 3]` → 1 2, 1 3, 2 3. */
export function* listPairs<One>(list: readonly One[]): Generator<readonly [One, One]> {
  for (const [index, one] of list.entries()) for (const other of list.slice(index + 1)) yield [one, other]
}
