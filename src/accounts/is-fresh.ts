import type { Asker } from './accounts.ts'
import { type AccountsContext, minuteMs } from './accounts-context.ts'
import { listSessions } from './list-sessions.ts'

/** As long as somebody who has just signed in takes to find the page; whoever finds a browser open is later. */
const freshMs = 30 * minuteMs

/** Whether whoever asks signed in a moment ago. */
export async function isFresh(context: AccountsContext, asker: Asker): Promise<boolean> {
  const session = (await listSessions(context, asker)).find(({ isThis }) => isThis)
  return session !== undefined && context.now() - session.startedAt <= freshMs
}
