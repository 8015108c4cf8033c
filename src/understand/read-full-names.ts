import type { DirectQuoteWords } from './direct-quote-words.ts'

// Bounded: what has more words is a headline.
const pattern =
  /(?<![\p{L}\p{M}\p{N}'’-])\p{Lu}[\p{L}\p{M}-]{1,40}(?:[ \u00a0](?:(?:de|von|van|der|da|di|del|dos|du|la)[ \u00a0])?\p{Lu}[\p{L}\p{M}-]{1,40}){1,5}(?![\p{L}\p{M}'’-])/gu

/** A surname’s one full name in a text; undefined where it has none, or two people have it. */
export function readFullNames(
  text: string,
  { roles, stopWords }: DirectQuoteWords,
): (surname: string) => string | undefined {
  const full = new Map<string, Set<string>>()
  for (const [run] of text.matchAll(pattern)) {
    const parts = run.split(/[ \u00a0]/)
    // What is before an office, or a word that has a capital at the beginning of a sentence alone, is no name.
    const noName = (part: string) =>
      roles.test(part) || (/^\p{Lu}/u.test(part) && stopWords.has(part.toLowerCase()))
    const name = parts.slice(parts.findLastIndex(noName) + 1)
    const surname = name.at(-1)
    if (surname === undefined || name.length < 2) continue
    const names = full.get(surname)
    if (names) names.add(name.join(' '))
    else full.set(surname, new Set([name.join(' ')]))
  }
  return (surname) => {
    // `Neben Anna Berg` at the beginning of a sentence is Anna Berg too.
    const names = [...(full.get(surname) ?? [])].sort((one, other) => one.length - other.length)
    const [shortest] = names
    return shortest !== undefined && names.every((name) => name.endsWith(shortest)) ? shortest : undefined
  }
}
