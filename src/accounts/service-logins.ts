import type { IdentityService } from '../model/identity-service.ts'
import type { ReaderId } from '../model/ids.ts'
import type { RecordCondition } from '../store/account-store.ts'
import type { StoreReader, StoreWriter } from '../store/store.ts'
import type { ServiceAnswer } from './open-identity-service.ts'

const table = 'account_login'
const is = (column: string, value: string | number): RecordCondition => ({ column, operator: '=', value })

/** Whose account somebody at the service may enter; undefined where it is nobody's. */
export async function findServiceOwner(
  reader: StoreReader,
  { issuer }: IdentityService,
  { subject }: ServiceAnswer,
): Promise<ReaderId | undefined> {
  const where = [is('provider_id', issuer), is('account_id', subject)]
  const [login] = await reader.listAccountRecords({ table, where })
  return login && (Number(login.reader_id) as ReaderId)
}

/** Whether a reader may enter by the service. */
export async function hasServiceLogin(
  reader: StoreReader,
  { issuer }: IdentityService,
  readerId: ReaderId,
): Promise<boolean> {
  const where = [is('provider_id', issuer), is('reader_id', readerId)]
  return (await reader.countAccountRecords({ table, where })) > 0
}

/** Lets somebody at the service enter the account of a reader from now on. Nothing of the service’s tokens is kept. */
export async function addServiceLogin(
  writer: StoreWriter,
  { issuer }: IdentityService,
  login: { readonly readerId: ReaderId; readonly subject: string; readonly now: number },
): Promise<void> {
  const { readerId, subject, now } = login
  const tokens = { access_token: null, refresh_token: null, id_token: null, password: null, scope: null }
  const ends = { access_token_expires_at: null, refresh_token_expires_at: null }
  await writer.addAccountRecord(table, {
    ...{ key: `${issuer} ${subject}`, reader_id: readerId, account_id: subject, provider_id: issuer },
    ...{ ...tokens, ...ends, created_at: now, updated_at: now },
  })
}

/** Lets nobody at the service enter a reader's account; false where they could not enter it by anything else. */
export async function removeServiceLogin(
  writer: StoreWriter,
  { issuer }: IdentityService,
  readerId: ReaderId,
): Promise<boolean> {
  const others = [
    { table, where: [is('reader_id', readerId), { ...is('provider_id', issuer), operator: '!=' }] } as const,
    { table: 'account_passkey', where: [is('reader_id', readerId)] } as const,
  ]
  const counts = await Promise.all(others.map((query) => writer.countAccountRecords(query)))
  if (counts.every((count) => count === 0)) return false
  await writer.removeAccountRecords({
    table,
    where: [is('provider_id', issuer), is('reader_id', readerId)],
  })
  return true
}
