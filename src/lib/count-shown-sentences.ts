/**
 * How many of a text's sentences, from the first, public pages may quote one by one: half. All of them keep to the same ones, so
 * that whoever puts pages together has no more than one page could show.
 */
export function countShownSentences(count: number): number {
  return Math.floor(count / 2)
}
