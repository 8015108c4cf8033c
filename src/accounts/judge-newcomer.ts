import { z } from 'zod'
import type { NameFault, PasswordFault } from '../model/person.ts'
import type { SignUpGiven } from './accounts.ts'
import { judgePassword } from './judge-password.ts'

/** As the columns of a page have room for it. */
const mostNameSigns = 40

const address = z.email().max(254)

/** What is wrong with what somebody gave to get an account, the first of it. */
export function judgeNewcomer(
  { name, email, password }: Omit<SignUpGiven, 'invitation'>,
  ownWords: readonly string[],
): NameFault | PasswordFault | undefined {
  if (!isName(name)) return 'bad name'
  if (!isAddress(email)) return 'bad address'
  return judgePassword(password, ownWords)
}

/** One to which a letter can go. */
export function isAddress(email: string): boolean {
  return address.safeParse(email).success
}

/** Signs that are seen, with single spaces between: two names that look alike to everybody are one, or none. */
export function isName(name: string): boolean {
  const length = [...name].length
  if (length < 1 || length > mostNameSigns || unseen.test(name) || /\p{M}{4}/u.test(name)) return false
  return /^[^\p{C}\p{Z}]+( [^\p{C}\p{Z}]+)*$/u.test(name) && !(latin.test(name) && alike.test(name))
}

/** Letters by their class that nobody sees, such as the filler of Korean, and the empty pattern of Braille. */
const unseen = /\p{Default_Ignorable_Code_Point}|\u2800/u
/** Nobody's name is of both: who mixes them means to be taken for another. */
const latin = /\p{Script=Latin}/u
const alike = /\p{Script=Cyrillic}|\p{Script=Greek}/u
