import { stemWord as stemAnew } from '../lib/stem-word.ts'

// 50,000 stems a language are some 8 MB and hold nine of ten lookups; stemming anew costs 5 µs a word.
const maxCachedStems = 50_000

const stemsByLanguage = new Map<string, Map<string, string>>()

/** The stem of a lower-case word without accents of Latin letters: `('fr', 'élections')` → `'elect'`; as it is where no stemmer is known. */
export function stemWord(language: string, word: string): string {
  let stems = stemsByLanguage.get(language)
  if (!stems) {
    stems = new Map()
    stemsByLanguage.set(language, stems)
  }
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= maxCachedStems) stems.clear()
  // Built anew, because a piece of a text keeps the whole text in memory as long as the piece is held.
  const own = Array.from(word).join('')
  const stem = foldAccents(stemAnew(own, language))
  stems.set(own, stem)
  return stem
}

/** Latin letters lose their accents, which outlets write or leave out; in other scripts a mark makes another letter. */
export function foldAccents(word: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII, the common case
  if (/^[\x00-\x7f]*$/.test(word)) return word
  return word
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
}
