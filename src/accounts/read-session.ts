import type { Asker } from './accounts.ts'
import { type AccountsContext, hourMs } from './accounts-context.ts'
import { askLibrary, toLibraryHeaders } from './ask-library.ts'

export interface FoundSession {
  readonly session: { readonly id: string; readonly userId: string } | undefined
  readonly cookies: readonly string[]
}

/** However often it is used: twice a year everybody signs in again. */
const longestMs = 180 * 24 * hourMs

/** The session that a request bears, made to last longer where it is a day old, and ended where it began long ago. */
export async function readSession(context: AccountsContext, asker: Asker): Promise<FoundSession> {
  const auth = await context.getAuth()
  const headers = toLibraryHeaders(asker)
  const found = await askLibrary(() => auth.api.getSession({ headers, returnHeaders: true }))
  if ('refusal' in found) return { session: undefined, cookies: [] }
  const { response, headers: answered } = found.answer
  const session = response?.session
  if (session && context.now() - session.createdAt.getTime() > longestMs) {
    const where = [{ column: 'key', operator: '=', value: session.id } as const]
    await context.store.write((writer) => writer.removeAccountRecords({ table: 'account_session', where }))
    return { session: undefined, cookies: [] }
  }
  return { session, cookies: answered.getSetCookie() }
}
