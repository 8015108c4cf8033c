/** Words in rows of a length, each row as one text: `(['a', 'b', 'c'], 2)` → `'a b'`, `'b c'`. */
export function listGrams(words: readonly string[], size: number): string[] {
  return words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' '))
}
