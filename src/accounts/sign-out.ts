import type { ReaderId } from '../model/ids.ts'
import type { Asker } from './accounts.ts'
import type { AccountsContext } from './accounts-context.ts'
import { toLibraryHeaders } from './ask-library.ts'
import { readSession } from './read-session.ts'

/** Ends the session of a request, and has the browser forget it. */
export async function signOut(context: AccountsContext, asker: Asker): Promise<readonly string[]> {
  const [auth, { session }] = await Promise.all([context.getAuth(), readSession(context, asker)])
  const { headers } = await auth.api.signOut({ headers: toLibraryHeaders(asker), returnHeaders: true })
  const readerId = session && (Number(session.userId) as ReaderId)
  if (readerId !== undefined) await context.note({ readerId, address: asker.address, action: 'signed out' })
  return headers.getSetCookie()
}
