/** Who needs to call more than these wants to be heard by all. */
const mostCalled = 10
/** Of how many words a name may be. */
const mostWords = 4

/** Where somebody is called: a sign within a word or an address calls nobody. */
const call = /(?<![\p{L}\p{N}_.@])@([\p{L}\p{N}][^\n@]{0,99})/gu

/**
 * The names that `@` may call in a comment, for each the longest first, as only the readers of a site tell where a name
 * ends: `'@Anna Berg asks'` → `[['Anna Berg asks', 'Anna Berg', 'Anna']]`.
 */
export function listCalledNames(text: string): string[][] {
  const called = [...text.matchAll(call)].slice(0, mostCalled)
  return called.map(([, rest = '']) => listNames(rest))
}

/** The first of the names that `@` at a place in a text may call and that somebody bears. */
export function findCalledName(
  text: string,
  at: number,
  bears: (name: string) => boolean,
): string | undefined {
  const own = new RegExp(call.source, 'uy')
  own.lastIndex = at
  const [, rest] = own.exec(text) ?? []
  return rest === undefined ? undefined : listNames(rest).find((name) => name !== '' && bears(name))
}

function listNames(rest: string): string[] {
  const words = rest.split(' ').slice(0, mostWords)
  return words.map((_, index) =>
    words
      .slice(0, words.length - index)
      .join(' ')
      .replace(/[^\p{L}\p{N}]+$/u, ''),
  )
}
