/** One of each list, then the second of each, and so on: `[[1, 2], [3]]` → `[1, 3, 2]`. What is cut off then is cut of all alike. */
export function takeTurns<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat()
}
