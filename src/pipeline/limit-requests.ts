import type { FetchFailure } from '../fetch/fetch-result.ts'
import { fail } from '../lib/result.ts'
import type { FailureReason } from '../model/feed.ts'
import type { Fetch } from './fetch-feed.ts'

/** What a host answers once it would answer to each further request. */
const lasting: ReadonlySet<FailureReason> = new Set([
  'private address',
  'unusual port',
  'no such host',
  'no connection',
  'timed out',
  'rate limited',
])

/**
 * A fetcher for one question of a person who waits: it makes that many requests at most, and none to a host that could
 * not be reached before.
 */
export function limitRequests({ fetch }: Fetch, most: number): Fetch {
  const unreachable = new Map<string, FetchFailure>()
  let made = 0
  return {
    async fetch(request) {
      const host = URL.parse(request.url)?.host ?? ''
      const known = unreachable.get(host)
      if (known !== undefined) return known
      if (made++ >= most) return fail('not found', `not asked for: ${most} requests found nothing`)
      const answer = await fetch(request)
      if (!answer.ok && lasting.has(answer.reason)) unreachable.set(host, answer)
      return answer
    },
  }
}
