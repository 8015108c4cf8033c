import type { Fetcher } from '../fetch/create-fetcher.ts'
import type { PipelineEvents } from './events.ts'
import { createFeedBudget, type FeedBudget } from './feed-budget.ts'
import type { NoteHubContext } from './note-hub.ts'

export interface RefreshContext extends NoteHubContext {
  readonly fetcher: Fetcher
  readonly events: PipelineEvents
  readonly budget: FeedBudget
  /** What robots.txt says of pauses, where it was read. */
  readonly findDelayMs?: (url: string) => number | undefined
  /** From 0 to 1, so that feeds added together do not stay together. */
  readonly random: () => number
  /** Where feeds are fetched side by side, parses and saves one after the other: a feed takes ten times its size in memory. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
}

/** What readings need, where nothing else is said: one budget for all of them, and no waiting for one another. */
export function createRefreshContext(
  options: Omit<RefreshContext, 'budget' | 'inTurn'> & Partial<Pick<RefreshContext, 'inTurn'>>,
): RefreshContext {
  const budget = createFeedBudget(options.store)
  return { inTurn: (work) => work(), ...options, budget }
}
