import { createAlarm } from './alarm.ts'
import { type KeepOptions, keepWithinLimits } from './keep-within-limits.ts'
import { ownWork } from './own-work.ts'

export type OwnLimitsOptions = Omit<KeepOptions, 'alarm'> & { readonly holder: string }

/** Keeps the store within its limits whenever this process owns that; without a limit there is nothing to do. */
export function ownLimits(options: OwnLimitsOptions): Promise<void> {
  const { limits, signal } = options
  if (Object.values(limits).every((limit) => limit === 'none')) return Promise.resolve()
  const alarm = createAlarm()
  signal.addEventListener('abort', () => alarm.ring())
  return ownWork({ ...options, alarm, work: 'limits' }, (_, owning) =>
    keepWithinLimits({ ...options, alarm, signal: owning }),
  )
}
