import { comparePolls } from '../../lib/compare-polls.ts'
import type { Poll } from '../../model/poll.ts'
import type { StoreReader } from '../../store/store.ts'

/** The polls of a house that are looked through: a year of a monthly one, several times reported. */
const mostLookedAt = 60

/** For each poll that states when it was made, the house's latest earlier one with which it can be compared. */
export async function loadEarlierPolls(
  reader: StoreReader,
  polls: readonly Poll[],
): Promise<ReadonlyMap<Poll, Poll>> {
  const earlier = new Map<Poll, Poll>()
  for (const poll of polls) {
    const { pollster, fieldStart } = poll
    if (pollster === undefined || fieldStart === undefined) continue
    const reported = await reader.listPollsBy(pollster, mostLookedAt)
    const before = reported.find(
      (one) =>
        one.poll.fieldEnd !== undefined &&
        one.poll.fieldEnd < fieldStart &&
        comparePolls(one.poll, poll).length > 0,
    )
    if (before) earlier.set(poll, before.poll)
  }
  return earlier
}
