/** An answer takes a few sentences of a text; of one that is longer than this no page shows half. */
const longText = 24

/** How many of a text's sentences, from the first, a public page may quote one by one: of a short text half. */
export function countShownSentences(count: number): number {
  return count < longText ? Math.floor(count / 2) : count
}
