import type { Timestamp } from '../model/ids.ts'

/** There was no web before; what states an older date (1970 mostly) states none. */
const firstWebYear = Date.UTC(1990, 0, 1)

/** When an article counts as published: as stated, unless that is missing, before the web or after it was first seen. */
export function settlePublishedAt(stated: Timestamp | undefined, firstSeenAt: Timestamp): Timestamp {
  return stated === undefined || stated < firstWebYear || stated > firstSeenAt ? firstSeenAt : stated
}
