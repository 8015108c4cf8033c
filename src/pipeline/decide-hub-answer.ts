import type { HubChange, HubSubscription } from '../model/hub-subscription.ts'
import type { Timestamp } from '../model/ids.ts'
import type { HubQuestion } from './commands.ts'

/** What to say to a hub and what follows from it; undefined where Octavo did not ask for this. */
export interface HubAnswer {
  readonly echo: string
  /** Of the subscription. */
  readonly change: HubChange | 'remove'
}

const secondMs = 1000
const dayMs = 86_400_000
/** What a hub must say and one did not: short, so that little is lost if it meant less. */
const unsaidLeaseSeconds = dayMs / secondMs
/** A hub that grants more is asked again all the same: it may have lost its memory. */
const longestLeaseMs = 30 * dayMs
/** Early enough for eight tries more, where a lease is ten days long. */
const renewAfterShare = 0.8
/** A hub that grants seconds is asked no oftener than that; in between its feed is polled. */
const leastRenewalMs = 5 * 60 * secondMs
/** A refusal may be a slip of the hub's keeper, or of somebody who read the address on its way. */
const refusalMs = 30 * dayMs
/** The challenge goes back as it came: nothing but signs of text, and not many (§8.2). */
const challengePattern = /^[\x20-\x7e]{1,2000}$/
const maxReasonLength = 300

/** Agrees only to what was asked for: this topic, this mode, and a request of ours that is open (§5.3). */
export function decideHubAnswer(
  subscription: HubSubscription,
  { mode, topic, challenge = '', leaseSeconds, reason = '' }: HubQuestion,
  now: Timestamp,
): HubAnswer | undefined {
  if (topic !== subscription.topic) return undefined
  if (mode === 'denied') return refuse(subscription, reason, now)
  if (!challengePattern.test(challenge)) return undefined
  if (mode === 'unsubscribe')
    return subscription.state === 'ending' ? { echo: challenge, change: 'remove' } : undefined
  if (mode !== 'subscribe' || subscription.state === 'ending') return undefined
  if (subscription.askedAt !== undefined) return { echo: challenge, change: agree(leaseSeconds, now) }
  // A hub may ask whether a subscription is still wanted (§5); that makes its lease no longer.
  return (subscription.leaseEndsAt ?? 0) > now ? { echo: challenge, change: {} } : undefined
}

function agree(leaseSeconds: string | undefined, now: Timestamp): HubChange {
  const seconds = /^[1-9]\d{0,11}$/.test(leaseSeconds ?? '') ? Number(leaseSeconds) : unsaidLeaseSeconds
  const leaseMs = Math.min(seconds * secondMs, longestLeaseMs)
  return {
    ...{ state: 'verified', askedAt: undefined, attempts: 0, detail: undefined },
    leaseEndsAt: now + leaseMs,
    dueAt: now + Math.max(Math.round(leaseMs * renewAfterShare), leastRenewalMs),
  }
}

function refuse({ state }: HubSubscription, reason: string, now: Timestamp): HubAnswer {
  if (state === 'ending') return { echo: '', change: 'remove' }
  const detail = `denied: ${reason.slice(0, maxReasonLength)}`
  const refused = { state: 'refused', askedAt: undefined, attempts: 0, leaseEndsAt: undefined } as const
  return { echo: '', change: { ...refused, dueAt: now + refusalMs, detail } }
}
