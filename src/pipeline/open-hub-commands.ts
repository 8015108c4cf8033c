import { createHash } from 'node:crypto'
import { hasHubSignature } from '../lib/has-hub-signature.ts'
import type { HubSubscription } from '../model/hub-subscription.ts'
import type { FeedId, Timestamp } from '../model/ids.ts'
import type { Store, StoreWriter } from '../store/store.ts'
import type { GivenDelivery, HubCommands, HubQuestion } from './commands.ts'
import type { FeedDelivery } from './create-delivery-queue.ts'
import { decideHubAnswer } from './decide-hub-answer.ts'
import type { PipelineEvents } from './events.ts'
import { hastenFeed } from './hasten-feed.ts'

export interface HubCommandsContext {
  readonly store: Store
  readonly now: () => Timestamp
  readonly events: Pick<PipelineEvents, 'hubAnswered' | 'deliveryIgnored'>
  readonly wake: () => void
  /** Hands a delivery to where feeds are parsed; false where this process has no such place. */
  readonly deliver: (delivery: FeedDelivery) => boolean
}

/** How many deliveries are known again. One repeated after so many more is taken for news, until the next poll. */
const mostTaken = 50

/** What hubs may ask and bring, each at the address of its subscription. */
export function openHubCommands(context: HubCommandsContext): HubCommands {
  return {
    answer: (token, question) => answer(token, question, context),
    takeDelivery: (token, given) => takeDelivery(token, given, context),
  }
}

async function answer(
  token: string,
  question: HubQuestion,
  { store, now, events }: HubCommandsContext,
): Promise<string | undefined> {
  // Whoever guesses keeps no writer waiting.
  if (!(await store.read((reader) => reader.findHubSubscription(token)))) return undefined
  return store.write(async (writer) => {
    const subscription = await writer.findHubSubscription(token)
    const decided = subscription && decideHubAnswer(subscription, question, now())
    if (!decided) return undefined
    if (decided.change === 'remove') await writer.removeHubSubscription(subscription.id)
    else await writer.changeHubSubscription(subscription.id, decided.change)
    if (question.mode === 'denied' && subscription.feedId !== undefined)
      await pollSoon(writer, subscription.feedId, now())
    events.hubAnswered(subscription, question.mode)
    return decided.echo
  })
}

/** As soon as a feed without a hub is read at the latest, where it publishes all the time. */
const soonMs = 3_600_000

/** Nobody announces its news any more, and its next reading was hours away for that. */
async function pollSoon(writer: StoreWriter, feedId: FeedId, now: Timestamp): Promise<void> {
  const feed = await writer.findFeed(feedId)
  const dueAt = now + soonMs
  if (feed?.state === 'active' && feed.dueAt > dueAt) await writer.changeFeed(feedId, { dueAt })
}

async function takeDelivery(
  token: string,
  { signature, contentType, readBody }: GivenDelivery,
  context: HubCommandsContext,
): Promise<boolean> {
  const { store, now, events } = context
  const subscription = await store.read((reader) => reader.findHubSubscription(token))
  const feedId = subscription?.feedId
  if (!subscription || feedId === undefined) return false
  const body = await readBody()
  if ((subscription.leaseEndsAt ?? 0) <= now()) events.deliveryIgnored(subscription, 'not agreed')
  else if (body === 'too large') await hasten(feedId, context)
  else if (!hasHubSignature(signature, body, subscription.secret))
    events.deliveryIgnored(subscription, 'wrong signature')
  else if (await isFirst(subscription, body, store)) {
    const delivery = { ...{ feedId, body, url: subscription.topic }, ...(contentType && { contentType }) }
    if (!context.deliver(delivery)) await hasten(feedId, context)
  }
  return true
}

async function hasten(feedId: FeedId, { store, now, wake }: HubCommandsContext): Promise<void> {
  await hastenFeed(store, feedId, now())
  wake()
}

/** Known by its bytes: by its signature it could be told in other ways. */
function isFirst({ token }: HubSubscription, body: Uint8Array, store: Store): Promise<boolean> {
  const fingerprint = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  return store.write(async (writer) => {
    const current = await writer.findHubSubscription(token)
    if (!current || current.taken.includes(fingerprint)) return false
    const taken = [...current.taken, fingerprint].slice(-mostTaken)
    await writer.changeHubSubscription(current.id, { taken })
    return true
  })
}
