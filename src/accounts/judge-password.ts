import type { PasswordFault } from '../model/person.ts'
import { commonPasswords } from './common-passwords.ts'

const fewestSigns = 8
const mostSigns = 128

/** Beside a word that all know so many letters of a person's own are no password yet. */
const fewestOwnLetters = 4
/** Shorter ones stand in every other word. */
const fewestOfWord = 3

/**
 * What is wrong with a password; nothing but its length, that it is none of the commonest, and that there is more to it than
 * words by which all know the site or the person: `'octavo-2026'` → too common.
 */
export function judgePassword(password: string, ownWords: readonly string[]): PasswordFault | undefined {
  const length = [...password.normalize('NFKC')].length
  if (length < fewestSigns) return 'too short'
  if (length > mostSigns) return 'too long'
  const compared = password.normalize('NFKC').toLowerCase()
  return commonPasswords.has(compared) || isOfWords(compared, ownWords) ? 'too common' : undefined
}

function isOfWords(password: string, words: readonly string[]): boolean {
  const known = words.filter((word) => word.length >= fewestOfWord && password.includes(word))
  const rest = known.reduce((left, word) => left.replaceAll(word, ''), password)
  return known.length > 0 && [...rest.replaceAll(/\P{L}/gu, '')].length < fewestOwnLetters
}
