import type { Timestamp } from '../model/ids.ts'
import type { Store } from '../store/store.ts'
import { createAlarm } from './alarm.ts'
import { askHub } from './ask-hub.ts'
import type { PipelineEvents } from './events.ts'
import { type NetworkSettings, openFetcher } from './open-fetcher.ts'

/** Hubs asked at once: there are a handful in the world, and each is asked one thing a second. */
const hubsAtOnce = 8
/** Longer than a request with its redirects may take. */
const leaseMs = 300_000
/** How often to look for hubs that are to be asked. */
const lookEveryMs = 5_000

export interface KeepHubsOptions {
  readonly store: Store
  readonly events: PipelineEvents
  readonly now: () => Timestamp
  readonly signal: AbortSignal
}

export interface HubSettings extends Pick<NetworkSettings, 'userAgent' | 'allowAddresses'> {
  /** The public address of this Octavo; empty where it has none. */
  readonly home: string
}

/** Subscribes at hubs and renews in time, until the signal ends it. Without a public address what was agreed counts no more. */
export async function keepHubSubscriptions(
  { userAgent, allowAddresses, home }: HubSettings,
  { store, events, now, signal }: KeepHubsOptions,
): Promise<void> {
  await store.write((writer) => writer.moveHubSubscriptions(home, now()))
  if (home === '') return
  const fetcher = openFetcher({ userAgent, allowAddresses }, now)
  const alarm = createAlarm()
  signal.addEventListener('abort', () => {
    alarm.ring()
    void fetcher.close()
  })
  while (!signal.aborted) {
    const claim = { now: now(), leaseMs, limit: hubsAtOnce }
    const due = await store.write((writer) => writer.claimDueHubSubscriptions(claim))
    const asking = due.map((subscription) =>
      askHub(subscription, { store, fetcher, events, now }).catch((error: unknown) =>
        events.hubNotUnderstood(subscription, error),
      ),
    )
    await Promise.all(asking)
    if (due.length < hubsAtOnce) await alarm.sleep(lookEveryMs)
  }
}
