import { listCountryNames } from './place-names.ts'

/** A country that a text names: `Исландией` → IS. */
export interface NamedCountry {
  readonly code: string
  readonly words: string
}

/** The countries that a text names, each once, also where a name has an ending of its language. */
export function findCountries(text: string, language: string): NamedCountry[] {
  const known = language === 'und' ? 'en' : language
  const found = isUnspaced(known) ? findUnspaced(text, known) : findSpaced(text, known)
  return [...new Map(found.map((one) => [one.code, one])).values()]
}

function isUnspaced(language: string): boolean {
  return ['zh', 'ja', 'ko', 'th'].includes(language)
}

const patterns = new Map<string, RegExp>()

function findUnspaced(text: string, language: string): NamedCountry[] {
  const names = listCountryNames(language)
  let pattern = patterns.get(language)
  if (!pattern) {
    // A longer name may begin with a shorter one. One sign alone is a word of its own as well.
    const longest = [...names.keys()].filter((name) => name.length > 1).sort((a, b) => b.length - a.length)
    pattern = new RegExp(longest.map((name) => name.replace(/[()[\].*+?^${}|\\]/g, '\\$&')).join('|'), 'giu')
    patterns.set(language, pattern)
  }
  return Array.from(text.matchAll(pattern), ([words]) => ({
    ...{ code: names.get(words.toLowerCase()) ?? '', words },
  })).filter(({ code }) => code !== '')
}

interface KnownName {
  readonly code: string
  readonly stems: readonly string[]
}

const indexes = new Map<string, ReadonlyMap<string, readonly KnownName[]>>()
/** An ending is no longer. */
const longestEnding = 3

function findSpaced(text: string, language: string): NamedCountry[] {
  const index = indexNames(language)
  const words = Array.from(text.matchAll(/[\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}]+)*/gu), ([word]) => word)
  const found: NamedCountry[] = []
  for (const [at, word] of words.entries()) {
    // Where a script has capitals, a country has one.
    if (/^\p{Ll}/u.test(word)) continue
    const name = listStarts(word.toLowerCase())
      .flatMap((start) => index.get(start) ?? [])
      .find(({ stems }) => stems.every((stem, next) => hasStem(words[at + next], stem)))
    if (name) found.push({ code: name.code, words: words.slice(at, at + name.stems.length).join(' ') })
  }
  return found
}

function listStarts(word: string): string[] {
  const bare = /^\p{Script=Arabic}/u.test(word) ? [word, word.replace(/^[وبلكف]/u, '')] : [word]
  return bare.flatMap((one) =>
    Array.from({ length: longestEnding + 1 }, (_, cut) => one.slice(0, one.length - cut)).filter(Boolean),
  )
}

/** A short name may be the beginning of any word: it stands as it is, which a mark behind it says. */
function hasStem(word: string | undefined, stem: string): boolean {
  if (word === undefined) return false
  const lower = word.toLowerCase()
  if (stem.endsWith('.'))
    return lower === stem.slice(0, -1) || lower.replace(/^[وبلكف]/u, '') === stem.slice(0, -1)
  return listStarts(lower).includes(stem)
}

function indexNames(language: string): ReadonlyMap<string, readonly KnownName[]> {
  const known = indexes.get(language)
  if (known) return known
  const index = new Map<string, KnownName[]>()
  for (const [name, code] of listCountryNames(language)) {
    const stems = name
      .split(/[^\p{L}\p{M}-]+/u)
      .filter(Boolean)
      .map(toStem)
    const first = stems[0]?.replace(/\.$/, '')
    if (!first || (stems.length === 1 && first.length < 2)) continue
    const list = index.get(first)
    // Longer names first: Guinea and Guinea-Bissau.
    if (list) list.push({ code, stems })
    else index.set(first, [{ code, stems }])
  }
  for (const list of index.values()) list.sort((a, b) => b.stems.length - a.stems.length)
  indexes.set(language, index)
  return index
}

function toStem(word: string): string {
  const stem = word.replace(
    /[aeiouyàáâãäåèéêëìíîïòóôõöùúûüýąęāēīūůаеиоуыэюяіїєйьъαάεέηήιίοόυύωώς]{1,2}$/u,
    '',
  )
  return stem.length >= 4 ? stem : `${word}.`
}
