import type { Asker } from './accounts.ts'
import type { AccountsContext } from './accounts-context.ts'
import { askLibrary, toLibraryHeaders } from './ask-library.ts'

export interface FoundSession {
  readonly session: { readonly id: string; readonly userId: string } | undefined
  readonly cookies: readonly string[]
}

/** The session that a request bears, made to last longer where it is a day old. */
export async function readSession(context: AccountsContext, asker: Asker): Promise<FoundSession> {
  const auth = await context.getAuth()
  const headers = toLibraryHeaders(asker)
  const found = await askLibrary(() => auth.api.getSession({ headers, returnHeaders: true }))
  if ('refusal' in found) return { session: undefined, cookies: [] }
  const { response, headers: answered } = found.answer
  return { session: response?.session, cookies: answered.getSetCookie() }
}
