import type { Timestamp } from './ids.ts'
import type { StoryState } from './story.ts'

export interface StoryFacts {
  readonly articleCount: number
  readonly originCount: number
  readonly latestAt: Timestamp
  /** When its newest articles were published, oldest first. */
  readonly times: readonly Timestamp[]
}

export interface JudgedState {
  readonly state: StoryState
  /** When it becomes another one though nothing happens; undefined once it is over. */
  readonly turnsAt: Timestamp | undefined
}

const hourMs = 3_600_000
/** A story of several articles a day is over after two days of silence, one that has news every other day is not. */
const silence = { leastMs: 48 * hourMs, gaps: 4 }
/** As long as placing compares articles: after it none can join the story any more. */
const closedAfterMs = 7 * 24 * hourMs
/** Three accounts by people who were there, told by five articles: by judgement. */
const activeFrom = { origins: 3, articles: 5 }

/** The state of a story at a moment, from its counts and times alone. */
export function judgeState(facts: StoryFacts, now: Timestamp): JudgedState {
  const { articleCount, originCount, latestAt, times } = facts
  const closesAt = latestAt + closedAfterMs
  if (now >= closesAt) return { state: 'closed', turnsAt: undefined }
  const silentAt = latestAt + Math.max(silence.leastMs, silence.gaps * findMedianGap(times))
  if (now >= silentAt) return { state: 'dormant', turnsAt: closesAt }
  const turnsAt = Math.min(silentAt, closesAt)
  if (articleCount < 2 || originCount < 2) return { state: 'emerging', turnsAt }
  const isActive = originCount >= activeFrom.origins && articleCount >= activeFrom.articles
  return { state: isActive ? 'active' : 'developing', turnsAt }
}

/** Between one article and the next; nothing where there is one alone. */
function findMedianGap(times: readonly Timestamp[]): number {
  const gaps = times.slice(1).map((time, at) => time - (times[at] as Timestamp))
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
}
