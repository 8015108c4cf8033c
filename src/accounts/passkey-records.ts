import type { ReaderId, Timestamp } from '../model/ids.ts'
import type { Passkey } from '../model/person.ts'
import type { AccountRecord, RecordCondition } from '../store/account-store.ts'
import type { Store } from '../store/store.ts'

/** A passkey with what is needed for telling that an answer was signed by it. */
export interface KnownPasskey extends Passkey {
  readonly readerId: ReaderId
  readonly publicKey: Uint8Array<ArrayBuffer>
  /** How often it was used, where its device counts. */
  readonly counter: number
}

const table = 'account_passkey'
const is = (column: string, value: string | number): RecordCondition => ({ column, operator: '=', value })

/** All passkeys of a reader. */
export async function listKnownPasskeys(store: Store, readerId: ReaderId): Promise<KnownPasskey[]> {
  const where = [is('reader_id', readerId)]
  const records = await store.read((reader) => reader.listAccountRecords({ table, where }))
  return records.map(toPasskey).sort((one, other) => other.addedAt - one.addedAt)
}

/** The passkey of that id, whosever it is. */
export async function findKnownPasskey(store: Store, id: string): Promise<KnownPasskey | undefined> {
  const where = [is('key', id)]
  const [record] = await store.read((reader) => reader.listAccountRecords({ table, where }))
  return record && toPasskey(record)
}

/** Keeps a new one; false where it is known. */
export function saveKnownPasskey(store: Store, passkey: KnownPasskey): Promise<boolean> {
  const { id, readerId, name, publicKey, counter, addedAt } = passkey
  return store.write(async (writer) => {
    if ((await writer.countAccountRecords({ table, where: [is('key', id)] })) > 0) return false
    const key = Buffer.from(publicKey).toString('base64url')
    const record = { key: id, reader_id: readerId, name, public_key: key, counter, created_at: addedAt }
    await writer.addAccountRecord(table, { ...record, used_at: null })
    return true
  })
}

/** Notes that it was used; false where its count went back meanwhile: then there are two of it. */
export function noteUse(
  store: Store,
  { id, counter }: KnownPasskey,
  use: { readonly counter: number; readonly now: Timestamp },
): Promise<boolean> {
  return store.write(async (writer) => {
    const where = [is('key', id), is('counter', counter)]
    const values = { counter: use.counter, used_at: use.now }
    return (await writer.changeAccountRecords({ table, where, values })) > 0
  })
}

/** Forgets one of a reader; what is another's stays. False where there was none. */
export async function removeKnownPasskey(store: Store, readerId: ReaderId, id: string): Promise<boolean> {
  const where = [is('key', id), is('reader_id', readerId)]
  return (await store.write((writer) => writer.removeAccountRecords({ table, where }))) > 0
}

function toPasskey(record: AccountRecord): KnownPasskey {
  return {
    id: String(record.key),
    readerId: Number(record.reader_id) as ReaderId,
    name: String(record.name),
    publicKey: new Uint8Array(Buffer.from(String(record.public_key), 'base64url')),
    counter: Number(record.counter),
    addedAt: Number(record.created_at),
    usedAt: record.used_at == null ? undefined : Number(record.used_at),
  }
}
