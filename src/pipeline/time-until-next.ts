import type { Timestamp } from '../model/ids.ts'

/** How often to look for what is due when nobody rings. */
export const lookEveryMs = 5_000

/** How long to sleep: whatever was put off for a moment is not to wait for the next look, though something else rang meanwhile. */
export function timeUntilNext(moments: readonly Timestamp[], now: Timestamp): number {
  return moments.reduce((least, at) => Math.min(least, Math.max(0, at - now)), lookEveryMs)
}
