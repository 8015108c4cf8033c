import type { Person } from '../model/person.ts'
import type { StoreReader } from '../store/store.ts'
import type { AccountsContext } from './accounts-context.ts'
import { hashPassword, isHashOf } from './hash-password.ts'

/** Whether it is theirs. About the same work where there is nobody, or nobody with a password. */
export async function checkPassword(
  { store }: Pick<AccountsContext, 'store'>,
  person: Pick<Person, 'readerId'> | undefined,
  password: string,
): Promise<boolean> {
  const kept = person && (await store.read((reader) => findPasswordHash(reader, person)))
  if (kept !== undefined) return isHashOf(kept, password)
  await hashPassword(password)
  return false
}

/** As what a person's password is kept; undefined where they come in by other ways. */
export async function findPasswordHash(
  reader: StoreReader,
  { readerId }: Pick<Person, 'readerId'>,
): Promise<string | undefined> {
  const where = [
    { column: 'reader_id', operator: '=', value: readerId },
    { column: 'provider_id', operator: '=', value: 'credential' },
  ] as const
  const [login] = await reader.listAccountRecords({ table: 'account_login', where })
  return typeof login?.password === 'string' ? login.password : undefined
}
