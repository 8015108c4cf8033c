import type { PasswordFault } from '../model/person.ts'
import { commonPasswords } from './common-passwords.ts'

const fewestSigns = 8
const mostSigns = 128

/** What is wrong with a password; nothing but its length and that it is none of the commonest: `'passw0rd'` → too common. */
export function judgePassword(password: string): PasswordFault | undefined {
  const length = [...password.normalize('NFKC')].length
  if (length < fewestSigns) return 'too short'
  if (length > mostSigns) return 'too long'
  return commonPasswords.has(password.normalize('NFKC').toLowerCase()) ? 'too common' : undefined
}
