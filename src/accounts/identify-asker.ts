import type { ReaderId } from '../model/ids.ts'
import type { Asker, Identified } from './accounts.ts'
import type { AccountsContext } from './accounts-context.ts'
import { nameCookie } from './name-cookie.ts'
import { readSession } from './read-session.ts'

/** Whose session a request bears. Who has none costs nothing, and who is blocked is nobody. */
export async function identifyAsker(context: AccountsContext, asker: Asker): Promise<Identified> {
  if (!hasCookie(context, asker)) return { visitor: undefined, cookies: [] }
  const { session, cookies } = await readSession(context, asker)
  const person =
    session && (await context.store.read((reader) => reader.findPerson(Number(session.userId) as ReaderId)))
  if (!person || person.blockedAt !== undefined) return { visitor: undefined, cookies }
  const { readerId, role, name } = person
  return { visitor: { readerId, role, name }, cookies }
}

function hasCookie({ url }: AccountsContext, { headers }: Asker): boolean {
  return headers.get('cookie')?.includes(`${nameCookie(url)}=`) === true
}
