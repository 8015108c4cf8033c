/** Where hubs reach Octavo: an address a subscription, which ends in a token that nobody can guess (WebSub §5.3, §7). */

import type { Context } from 'hono'
import { readLimitedBody } from '../read-limited-body.ts'
import type { OwnSite } from '../site.ts'

/** Below it no visitor is expected, only hubs: programs of other hosts. */
export const websubPath = '/websub/'

/** Some hundred long articles with their whole text. A hub that sends more is not believed but polled for. */
const maxDeliveryBytes = 4_000_000

/** A hub asks whether we want what it was asked for: its challenge comes back, or 404. */
export async function handleHubQuestion(context: Context, { commands }: OwnSite): Promise<Response> {
  const { req } = context
  const challenge = await commands.hub?.answer(req.param('token') ?? '', {
    mode: req.query('hub.mode'),
    topic: req.query('hub.topic'),
    challenge: req.query('hub.challenge'),
    leaseSeconds: req.query('hub.lease_seconds'),
    reason: req.query('hub.reason'),
  })
  if (challenge === undefined) return context.body(null, 404)
  // A type that no browser shows, as the words are another's (§8.2).
  return context.body(challenge, 200, { 'content-type': 'application/octet-stream' })
}

/**
 * A hub delivers: whatever it is, 202 says no more than that it came, so that nobody learns from the answer which
 * signature is right. 410 tells a hub of old that nobody wants this any more.
 */
export async function handleDelivery(context: Context, { commands }: OwnSite): Promise<Response> {
  const { req } = context
  const isWanted = await commands.hub?.takeDelivery(req.param('token') ?? '', {
    signature: req.header('x-hub-signature'),
    contentType: req.header('content-type'),
    readBody: () => readLimitedBody(context, maxDeliveryBytes),
  })
  return context.body(null, isWanted ? 202 : 410)
}
