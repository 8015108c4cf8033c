import { z } from 'zod'
import type { NameFault, PasswordFault } from '../model/person.ts'
import type { SignUpGiven } from './accounts.ts'
import { judgePassword } from './judge-password.ts'

/** As the columns of a page have room for it. */
const mostNameSigns = 40

const address = z.email().max(254)

/** What is wrong with what somebody gave to get an account, the first of it. */
export function judgeNewcomer({
  name,
  email,
  password,
}: Omit<SignUpGiven, 'invitation'>): NameFault | PasswordFault | undefined {
  if (!isName(name)) return 'bad name'
  if (!address.safeParse(email).success) return 'bad address'
  return judgePassword(password)
}

/** Signs that are seen, with single spaces between. */
function isName(name: string): boolean {
  const length = [...name].length
  return length >= 1 && length <= mostNameSigns && /^[^\p{C}\p{Z}]+( [^\p{C}\p{Z}]+)*$/u.test(name)
}
