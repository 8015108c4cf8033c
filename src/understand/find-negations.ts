import { splitTokens } from '../lib/split-tokens.ts'
import { getNegationWords } from './negation-words.ts'

/** The words of a sentence that deny: `"It isn't over, nor new."` → isn't, nor. The French “ne” counts where it stands alone. */
export function findNegations(text: string, language: string): string[] {
  const words = getNegationWords(language)
  if (words.size === 0) return []
  const found = splitTokens(text, language).filter((token) => {
    const lower = token.toLowerCase()
    return words.has(lower) || (language === 'en' && /n['’]t$/.test(lower))
  })
  // “No one” and “no longer” are one denial, as “ne … pas” is.
  const isBeside = (word: string) => language === 'fr' && found.length > 1 && word.toLowerCase() === 'ne'
  return [...found.filter((word) => !isBeside(word)), ...findElided(text, language, found)]
}

/** `n’` stands together with the verb: `'il n’ose'`. */
function findElided(text: string, language: string, found: readonly string[]): string[] {
  if (language !== 'fr' || found.length > 0) return []
  return text.match(/(?<!\p{L})n['’](?=\p{L})/giu) ?? []
}
