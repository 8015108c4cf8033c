import { hashText } from '../lib/hash.ts'
import type { ReaderId, Timestamp } from '../model/ids.ts'
import type { RecordCondition } from '../store/account-store.ts'
import type { StoreReader, StoreWriter } from '../store/store.ts'

/** What a person's app makes codes from, as far as it is kept. */
export interface KeptSecret {
  readonly readerId: ReaderId
  readonly sealed: string
  /** Undefined until the app has shown a first code. */
  readonly confirmedAt: Timestamp | undefined
}

const table = 'account_second_step'
const codes = 'account_recovery_code'
const is = (column: string, value: RecordCondition['value']): RecordCondition => ({
  ...{ column, operator: '=', value },
})
const isConfirmed: RecordCondition = { column: 'confirmed_at', operator: '!=', value: null }

/** The secret of a reader, confirmed or not yet. */
export async function findKeptSecret(
  reader: StoreReader,
  readerId: ReaderId,
): Promise<KeptSecret | undefined> {
  const [record] = await reader.listAccountRecords({ table, where: [is('reader_id', readerId)] })
  if (!record) return undefined
  const confirmedAt = record.confirmed_at == null ? undefined : Number(record.confirmed_at)
  return { readerId, sealed: String(record.secret), confirmedAt }
}

/** Who of these is asked for codes. */
export async function listGuarded(reader: StoreReader, ids: readonly ReaderId[]): Promise<ReaderId[]> {
  const where = [{ column: 'reader_id', operator: 'in', value: ids } as const, isConfirmed]
  const records = ids.length === 0 ? [] : await reader.listAccountRecords({ table, where })
  return records.map((record) => Number(record.reader_id) as ReaderId)
}

/** Keeps a secret until it is confirmed, in place of another that was not; false where one was. */
export async function saveNewSecret(
  writer: StoreWriter,
  { readerId, sealed }: KeptSecret,
  now: Timestamp,
): Promise<boolean> {
  await writer.removeAccountRecords({ table, where: [is('reader_id', readerId), is('confirmed_at', null)] })
  if (await findKeptSecret(writer, readerId)) return false
  const times = { last_step: 0, begun_at: now, confirmed_at: null }
  await writer.addAccountRecord(table, { reader_id: readerId, secret: sealed, ...times })
  return true
}

/** From now on it is asked for; false where it was, or another took its place. */
export async function confirmSecret(
  writer: StoreWriter,
  { readerId, sealed }: KeptSecret,
  given: { readonly step: number; readonly now: Timestamp; readonly recoveryCodes: readonly string[] },
): Promise<boolean> {
  const where = [is('reader_id', readerId), is('secret', sealed), is('confirmed_at', null)]
  const values = { last_step: given.step, confirmed_at: given.now }
  if ((await writer.changeAccountRecords({ table, where, values })) === 0) return false
  for (const code of given.recoveryCodes)
    await writer.addAccountRecord(codes, { key: hashText(code), reader_id: readerId })
  return true
}

/** Notes that the code of that half minute was taken; false where it was before, or a later one. */
export async function takeStep(
  writer: StoreWriter,
  { readerId, sealed }: KeptSecret,
  step: number,
): Promise<boolean> {
  const isNewer = { column: 'last_step', operator: '<', value: step } as const
  const where = [is('reader_id', readerId), is('secret', sealed), isConfirmed, isNewer]
  return (await writer.changeAccountRecords({ table, where, values: { last_step: step } })) > 0
}

/** Uses a recovery code of that reader up; false where it is none. */
export async function takeRecoveryCode(
  writer: StoreWriter,
  readerId: ReaderId,
  code: string,
): Promise<boolean> {
  const where = [is('key', hashText(code)), is('reader_id', readerId)]
  return (await writer.removeAccountRecords({ table: codes, where })) > 0
}

/** How many a reader has left. */
export function countRecoveryCodes(reader: StoreReader, readerId: ReaderId): Promise<number> {
  return reader.countAccountRecords({ table: codes, where: [is('reader_id', readerId)] })
}

/** Nothing is asked for any more after the password; false where nothing was. */
export async function removeSecret(writer: StoreWriter, readerId: ReaderId): Promise<boolean> {
  const where = [is('reader_id', readerId)]
  await writer.removeAccountRecords({ table: codes, where })
  return (await writer.removeAccountRecords({ table, where })) > 0
}
