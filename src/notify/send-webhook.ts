import { createHmac } from 'node:crypto'
import type { Timestamp } from '../model/ids.ts'
import type { DeliveryResult } from '../model/notice.ts'
import { type SendMessage, toDelivery } from './send-message.ts'

export interface WebhookMessage {
  readonly url: string
  /** As the program was told it: `whsec_` and base64. */
  readonly secret: string
  /** The same of every try, so that a program knows what it has already. */
  readonly id: string
  readonly payload: object
  readonly now: Timestamp
}

/**
 * Sends a payload as JSON, signed as Standard Webhooks has it: HMAC-SHA256 over id, seconds and body. Only an answer of
 * success takes it; 410 ends the channel.
 */
export async function sendWebhook(message: WebhookMessage, send: SendMessage): Promise<DeliveryResult> {
  const { url, secret, id, payload, now } = message
  const body = JSON.stringify(payload)
  const seconds = String(Math.floor(now / 1000))
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': `v1,${signWebhook(`${id}.${seconds}.${body}`, secret)}`,
  }
  return toDelivery(await send({ url, typedUrl: url, headers, body }), ['gone'])
}

/** `('n-1.1700000000.{}', 'whsec_…')` → base64 of its HMAC-SHA256 */
function signWebhook(content: string, secret: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return createHmac('sha256', key).update(content).digest('base64')
}
