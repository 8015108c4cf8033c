import type { FeedId } from '../model/ids.ts'
import { createAlarm } from './alarm.ts'

/** What a hub has delivered, its signature checked. It crosses between threads as it is. */
export interface FeedDelivery {
  readonly feedId: FeedId
  /** The topic: relative addresses count from it. */
  readonly url: string
  readonly body: Uint8Array
  readonly contentType?: string
}

export interface DeliveryQueue {
  add(delivery: FeedDelivery): void
  /** The next delivery, waited for; undefined once the signal has ended the queue. */
  take(): Promise<FeedDelivery | undefined>
}

/** As much as one feed may be. What comes beyond that loses its text, so that its feed is polled. */
const mostBytes = 32_000_000
const longestWaitMs = 60_000

/** Deliveries that wait for their turn, first come first served. */
export function createDeliveryQueue(signal: AbortSignal): DeliveryQueue {
  const waiting: FeedDelivery[] = []
  const alarm = createAlarm()
  signal.addEventListener('abort', () => alarm.ring())
  let bytes = 0
  return {
    add(delivery) {
      const isTooMuch = bytes + delivery.body.length > mostBytes
      const kept = isTooMuch ? { ...delivery, body: new Uint8Array() } : delivery
      bytes += kept.body.length
      waiting.push(kept)
      alarm.ring()
    },
    async take() {
      while (waiting.length === 0 && !signal.aborted) await alarm.sleep(longestWaitMs)
      const next = signal.aborted ? undefined : waiting.shift()
      bytes -= next?.body.length ?? 0
      return next
    },
  }
}
