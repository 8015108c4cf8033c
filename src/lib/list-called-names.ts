/** Who needs to call more than these wants to be heard by all. */
const mostCalled = 10
/** Of how many words a name may be. */
const mostWords = 4

/**
 * The names that `@` may call in a comment, for each the longest first, as only the readers of a site tell where a name
 * ends: `'@Anna Berg asks'` → `[['Anna Berg asks', 'Anna Berg', 'Anna']]`.
 */
export function listCalledNames(text: string): string[][] {
  const called = [...text.matchAll(/(?<![\p{L}\p{N}_.@])@([\p{L}\p{N}][^\n@]{0,99})/gu)].slice(0, mostCalled)
  return called.map(([, rest = '']) => {
    const words = rest.split(' ').slice(0, mostWords)
    return words.map((_, index) =>
      words
        .slice(0, words.length - index)
        .join(' ')
        .replace(/[^\p{L}\p{N}]+$/u, ''),
    )
  })
}
