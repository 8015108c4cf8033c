// A place in capitals or as a name, perhaps with its country, an agency in brackets, and a dash: `CORVANE, Ortell (LPA) —`.
const dateline =
  /(?:^|\n)[ \t]*(\p{Lu}[\p{L}.,'’ ]{2,50}?)[ \t]*(?:\([^()\n]{2,30}\)[ \t]*)?(?:--|[—–]|-(?=[ \t]))/u

/** Where a report was written, as it says before its first sentence; no subject unless the text names it again. */
export function findDateline(text: string): { readonly place: string; readonly end: number } | undefined {
  // It stands at the beginning, below the title.
  const found = dateline.exec(text.slice(0, 400))
  if (!found?.[1] || !/^[\p{Lu}.,'’ ]{3,}/u.test(found[1])) return undefined
  return { place: found[1], end: found.index + found[0].length }
}
