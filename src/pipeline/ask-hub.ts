import type { Fetcher } from '../fetch/create-fetcher.ts'
import type { HubSubscription } from '../model/hub-subscription.ts'
import type { Timestamp } from '../model/ids.ts'
import type { Store } from '../store/store.ts'
import type { PipelineEvents } from './events.ts'

export interface AskHubContext {
  readonly store: Store
  readonly fetcher: Pick<Fetcher, 'post' | 'isClosed'>
  readonly events: Pick<PipelineEvents, 'hubFailed'>
  readonly now: () => Timestamp
}

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
/** What the recommendation calls a good default (§8.2). */
const leaseSeconds = (10 * dayMs) / 1000
/** A hub that does not verify is asked again after that, each time after twice the wait: an hour, with five requests. */
const firstPatienceMs = 5 * minuteMs
/** A hub that has been silent for days may come back, and one request a week is no burden. */
const longestPatienceMs = 7 * dayMs
/** To end a subscription is a courtesy: it ends by itself with its lease. */
const mostGoodbyes = 3

/** Sends a hub the request that is due: to subscribe, to renew, or to unsubscribe. What it answers by calling back is not awaited. */
export async function askHub(subscription: HubSubscription, context: AskHubContext): Promise<void> {
  const { store, now } = context
  if (isOver(subscription, now())) {
    return store.write((writer) => writer.removeHubSubscription(subscription.id))
  }
  if (subscription.state !== 'ending' && !(await isWanted(subscription, store))) {
    const { feedId } = subscription
    if (feedId !== undefined) await store.write((writer) => writer.endHubSubscription(feedId, now()))
    return
  }
  const askedAt = now()
  const attempts = subscription.attempts + 1
  const dueAt = askedAt + Math.min(firstPatienceMs * 2 ** (attempts - 1), longestPatienceMs)
  // Before the request, since a hub may call back before it has answered.
  await store.write((writer) =>
    writer.changeHubSubscription(subscription.id, { askedAt, attempts, dueAt, detail: undefined }),
  )
  const answer = await context.fetcher.post({ url: subscription.hub, fields: toFields(subscription) })
  if (answer.ok || context.fetcher.isClosed()) return
  const { reason, detail, retryAfterMs = 0 } = answer
  await store.write(async (writer) => {
    const current = await writer.findHubSubscription(subscription.token)
    // Whatever it answered, what it has verified meanwhile counts.
    if (current?.askedAt !== askedAt) return
    const later = Math.max(dueAt, askedAt + Math.min(retryAfterMs, longestPatienceMs))
    await writer.changeHubSubscription(current.id, { dueAt: later, detail: `${reason}: ${detail}` })
  })
  context.events.hubFailed(subscription, answer)
}

function isOver({ state, leaseEndsAt = 0, attempts }: HubSubscription, now: Timestamp): boolean {
  return state === 'ending' && (leaseEndsAt <= now || attempts >= mostGoodbyes)
}

async function isWanted({ feedId }: HubSubscription, store: Store): Promise<boolean> {
  if (feedId === undefined) return false
  return (await store.read((reader) => reader.findFeed(feedId)))?.state === 'active'
}

function toFields({ home, token, topic, state, secret }: HubSubscription): Record<string, string> {
  const fields = { 'hub.callback': `${home}/websub/${token}`, 'hub.topic': topic }
  return state === 'ending'
    ? { ...fields, 'hub.mode': 'unsubscribe' }
    : {
        ...fields,
        'hub.mode': 'subscribe',
        'hub.lease_seconds': String(leaseSeconds),
        'hub.secret': secret,
      }
}
