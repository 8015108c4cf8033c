import type { FailureReason } from '../model/feed.ts'

/** The reason that a status other than success, 304 or a redirect stands for: `503` → `'server error'`. */
export function nameStatus(status: number): FailureReason {
  if (status >= 500) return 'server error'
  switch (status) {
    case 401:
    case 402:
    case 403:
    case 451:
      return 'forbidden'
    case 404:
      return 'not found'
    case 410:
      return 'gone'
    case 429:
      return 'rate limited'
    default:
      return 'unexpected status'
  }
}
