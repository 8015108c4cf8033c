import { platform, setPriority } from 'node:os'
import { type OwnWorkOptions, ownWork } from './own-work.ts'
import { type QuoteContext, readQuotes } from './read-quotes.ts'

/** How often to look for texts that nobody has read when nobody rings. */
const lookEveryMs = 5_000
/** Who reads a page or a feed meanwhile goes first. */
const niceness = 10

type QuoteOptions = Omit<OwnWorkOptions, 'work'> &
  Pick<QuoteContext, 'events'> & { readonly now: () => QuoteContext['now'] }

/** Reads understood articles for quotes, in a thread of its own, whenever this process owns that. `holder` tells it apart from every other. */
export function ownQuotes(options: QuoteOptions): Promise<void> {
  // Only there a priority is a thread's; elsewhere it would be that of the whole program.
  if (platform() === 'linux') setPriority(niceness)
  const { store, events, alarm, now } = options
  return ownWork({ ...options, work: 'quotes' }, async (ownership, signal) => {
    while (!signal.aborted) {
      const count = await readQuotes({ store, events, ownership, now: now() })
      if (count === undefined) return
      if (count === 0) await alarm.sleep(lookEveryMs)
    }
  })
}
