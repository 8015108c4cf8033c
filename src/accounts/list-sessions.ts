import { nameBrowser } from '../lib/name-browser.ts'
import type { ReaderId } from '../model/ids.ts'
import type { OpenSession } from '../model/person.ts'
import type { AccountRecord, RecordCondition } from '../store/account-store.ts'
import type { Asker } from './accounts.ts'
import type { AccountsContext } from './accounts-context.ts'
import { readSession } from './read-session.ts'

const table = 'account_session'
const is = (column: string, value: string | number): RecordCondition => ({ column, operator: '=', value })

/** Where whoever asks is signed in, last begun first. */
export async function listSessions(context: AccountsContext, asker: Asker): Promise<OpenSession[]> {
  const { session } = await readSession(context, asker)
  if (!session) return []
  const where = [
    is('reader_id', Number(session.userId)),
    { column: 'expires_at', operator: '>', value: context.now() } as const,
  ]
  const records = await context.store.read((reader) => reader.listAccountRecords({ table, where }))
  return records
    .map((record) => toSession(record, session.id))
    .sort((one, other) => other.startedAt - one.startedAt)
}

/** Ends one session of a reader; what is another's stays. */
export async function endSession({ store }: AccountsContext, readerId: ReaderId, id: string): Promise<void> {
  const where = [is('key', id), is('reader_id', readerId)]
  await store.write((writer) => writer.removeAccountRecords({ table, where }))
}

/** Ends all sessions of a reader but the one of whoever asks. */
export async function endOtherSessions(
  context: AccountsContext,
  asker: Asker,
  readerId: ReaderId,
): Promise<void> {
  const { session } = await readSession(context, asker)
  const where = [
    is('reader_id', readerId),
    { column: 'key', operator: '!=', value: session?.id ?? '' } as const,
  ]
  await context.store.write((writer) => writer.removeAccountRecords({ table, where }))
  await context.note({ readerId, address: asker.address, action: 'sessions ended' })
}

function toSession(record: AccountRecord, ownId: string): OpenSession {
  return {
    id: String(record.key),
    startedAt: Number(record.created_at),
    seenAt: Number(record.updated_at),
    browser: nameBrowser(String(record.user_agent ?? '')),
    address: String(record.ip_address ?? ''),
    isThis: record.key === ownId,
  }
}
