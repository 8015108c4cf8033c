import type { Timestamp } from '../model/ids.ts'
import type { PageFailure, PageState } from '../model/page-reading.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** When a page is read after its article was first seen: most corrections come within the first day. */
const stagesMs = [0, hourMs, 6 * hourMs, dayMs, 7 * dayMs]
/** A story that got nothing new for so long is over, and its articles are not read again. */
const storyLivesMs = 3 * dayMs
/** After a failure that may pass: three tries. */
const retriesMs = [10 * 60_000, hourMs, 6 * hourMs]

/** Whether a page that is due is still worth a request. */
export function isWorthReading(page: {
  readonly stage: number
  readonly storyLatestAt: Timestamp | undefined
  readonly now: Timestamp
}): boolean {
  return page.stage === 0 || page.storyLatestAt === undefined || page.now - page.storyLatestAt < storyLivesMs
}

export interface NextReading {
  readonly stage: number
  readonly state: PageState
  readonly dueAt: Timestamp | undefined
}

/** When a page that was read is read again: an hour, six, a day and a week after its article was first seen. */
export function scheduleNextStage(firstSeenAt: Timestamp, now: Timestamp): NextReading {
  const next = stagesMs.findIndex((afterMs) => firstSeenAt + afterMs > now)
  const dueAt = next < 0 ? undefined : firstSeenAt + (stagesMs[next] ?? 0)
  return { stage: next < 0 ? stagesMs.length : next, state: 'read', dueAt }
}

export interface FailedPage {
  readonly stage: number
  readonly failure: PageFailure
  readonly hadText: boolean
  readonly firstSeenAt: Timestamp
  readonly now: Timestamp
  readonly retryAfterMs?: number | undefined
}

/** When a page that failed is tried again: soon where that may help, else at its next stage if it ever gave its text. */
export function schedulePageRetry(failed: FailedPage): NextReading {
  const { failure, now, hadText, stage, retryAfterMs = 0 } = failed
  const waitMs = retriesMs[failure.count - 1]
  if (mayPass.has(failure.reason) && waitMs !== undefined)
    return {
      stage,
      state: hadText ? 'read' : 'waiting',
      dueAt: now + Math.min(Math.max(waitMs, retryAfterMs), dayMs),
    }
  if (hadText && !isFinal.has(failure.reason)) return scheduleNextStage(failed.firstSeenAt, now)
  return { stage, state: hadText ? 'read' : 'given up', dueAt: undefined }
}

const mayPass: ReadonlySet<string> = new Set([
  'no such host',
  'no connection',
  'timed out',
  'rate limited',
  'server error',
  'unexpected status',
  // A machine that had much to do looks the same as a page that is made to take long.
  'took too long',
])
const isFinal: ReadonlySet<string> = new Set(['gone', 'not found', 'not permitted'])
