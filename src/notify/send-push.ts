import type { DeliveryResult } from '../model/notice.ts'
import { type SendMessage, toDelivery } from './send-message.ts'

/** By which push services know that it is us. */
export interface PushKeys {
  readonly publicKey: string
  readonly privateKey: string
}

/** A browser's address at its push service, and by what only it can read what comes. */
export interface PushAddress {
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
}

/** What a browser shows. */
export interface PushMessage {
  readonly title: string
  readonly body: string
  /** The page that it leads to. */
  readonly path: string
  /** Of two with the same the later replaces the other. */
  readonly tag: string
}

/** What is older than a day is in the digest, or was seen. */
const lifetimeSeconds = 24 * 3600
/** What push services take at least (RFC 8030 §7.2), less what encrypting adds. */
const mostBytes = 3800

/** Sends a message to a browser, which alone can read it (RFC 8291). A service that does not know it any more ends the channel. */
export async function sendPush(
  address: PushAddress,
  message: PushMessage,
  { keys, contact, send }: { readonly keys: PushKeys; readonly contact: string; readonly send: SendMessage },
): Promise<DeliveryResult> {
  // Loaded with the first message: it brings a good deal that is for others.
  const { default: push } = await import('web-push')
  const { endpoint, p256dh, auth } = address
  const vapidDetails = { subject: contact, ...keys }
  const options = { vapidDetails, TTL: lifetimeSeconds, contentEncoding: 'aes128gcm' } as const
  let request: ReturnType<typeof push.generateRequestDetails>
  try {
    request = push.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, cut(message), options)
  } catch (error) {
    // What the browser said of itself is no key: it will be none tomorrow.
    return { ok: false, isOver: 'ended', detail: String(error).slice(0, 300) }
  }
  // The length is told by whoever sends.
  const given = Object.entries(request.headers).filter(([name]) => name !== 'Content-Length')
  const headers = Object.fromEntries(given.map(([name, value]) => [name, String(value)]))
  const sent = await send({ url: endpoint, headers, body: request.body ?? '' })
  // Refused are keys that are ours no more.
  return toDelivery(sent, ['not found', 'gone', 'forbidden'])
}

function cut(message: PushMessage): string {
  const whole = JSON.stringify(message)
  const over = Buffer.byteLength(whole) - mostBytes
  if (over <= 0) return whole
  return JSON.stringify({
    ...message,
    body: `${message.body.slice(0, Math.max(0, message.body.length - over))}…`,
  })
}

/** A pair of keys that push services will know us by. */
export async function makePushKeys(): Promise<PushKeys> {
  const { default: push } = await import('web-push')
  return push.generateVAPIDKeys()
}
