import { type FeedDocument, parseFeed } from '../feeds/parse-feed.ts'
import type { Fetcher } from '../fetch/create-fetcher.ts'
import type { PipelineEvents } from './events.ts'
import { createFeedBudget, type FeedBudget } from './feed-budget.ts'
import type { NoteHubContext } from './note-hub.ts'

export interface RefreshContext extends NoteHubContext {
  readonly fetcher: Fetcher
  readonly events: PipelineEvents
  readonly budget: FeedBudget
  readonly parse: (document: FeedDocument) => ParsedDocument | Promise<ParsedDocument>
  /** What robots.txt says of pauses, where it was read. */
  readonly findDelayMs?: (url: string) => number | undefined
  /** From 0 to 1, so that feeds added together do not stay together. */
  readonly random: () => number
  /** Where feeds are fetched side by side, parses and saves one after the other: a feed takes ten times its size in memory. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
}

type ParsedDocument = ReturnType<typeof parseFeed>

/** What readings need, where nothing else is said: one budget for all of them, no waiting for one another, and this thread. */
export function createRefreshContext(
  options: Omit<RefreshContext, 'budget' | 'inTurn' | 'parse'> &
    Partial<Pick<RefreshContext, 'inTurn' | 'parse'>>,
): RefreshContext {
  const budget = createFeedBudget(options.store)
  return { inTurn: (work) => work(), parse: parseFeed, ...options, budget }
}
