import type { ReaderId } from '../model/ids.ts'
import type { StoreWriter } from '../store/store.ts'

/**
 * What was sent to somebody's addresses opens nothing any more, and what it would have done is forgotten. A look at all
 * links that hold, of which there are few.
 */
export async function endLinks(writer: StoreWriter, readerId: ReaderId): Promise<void> {
  const links = await writer.listAccountRecords({ table: 'account_check', where: [] })
  const own = links.filter(({ value }) => isOf(String(value), readerId)).map(({ key = null }) => key)
  if (own.length === 0) return
  const where = [{ column: 'key', operator: 'in', value: own } as const]
  await writer.removeAccountRecords({ table: 'account_check', where })
}

/** Links say whose they are by number, those to another address with both addresses. */
function isOf(value: string, readerId: ReaderId): boolean {
  return value === String(readerId) || value.startsWith(`{"readerId":${readerId},`)
}
