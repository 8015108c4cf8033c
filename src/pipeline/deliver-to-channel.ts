import type { Digest } from '../model/digest.ts'
import type { Timestamp } from '../model/ids.ts'
import type { Mailer, MailFailure, MailResult } from '../model/mail.ts'
import type { DeliveryResult, Notice, NoticeChannel } from '../model/notice.ts'
import { composeDigest } from '../notify/compose-digest.ts'
import { composeNoticeMail, composePayload, composePush } from '../notify/compose-notices.ts'
import type { SendMessage } from '../notify/send-message.ts'
import { sendPush } from '../notify/send-push.ts'
import { sendWebhook } from '../notify/send-webhook.ts'
import { getPushKeys, type PushKeysContext } from './push-keys.ts'
import { getSecret, openSealedKey, sealKey } from './sealed-key.ts'

export interface DeliverContext extends PushKeysContext {
  readonly now: () => Timestamp
  readonly send: SendMessage
  /** Undefined where no server for mail is set. */
  readonly mailer: Mailer | undefined
  /** Of this Octavo, before every path. */
  readonly home: string
  /** Where a push service reaches whoever runs it. */
  readonly contact: string
}

/** What is to be told, and by which name the channel knows it from every other. */
export interface Told {
  readonly id: string
  readonly what: Notices | (DigestOfReader & { readonly kind: 'digest' })
}

interface Notices {
  readonly kind: 'notices'
  readonly notices: readonly Notice[]
}

interface DigestOfReader {
  readonly digest: Digest
  readonly timeZone: string
  readonly stopUrl: string
}

const lost: DeliveryResult = { ok: false, isOver: 'never', detail: 'unreadable secret' }

/** Hands something to a channel, once. */
export async function deliverToChannel(
  channel: NoticeChannel,
  { id, what }: Told,
  context: DeliverContext,
): Promise<DeliveryResult> {
  if (channel.kind === 'mail') return deliverMail(channel, { id, what }, context)
  // A digest goes to mailboxes alone.
  if (what.kind !== 'notices') return { ok: true }
  const secret = openSealedKey(channel.secret, placeOf(channel), await getSecret(context))
  if (secret === undefined) return lost
  const { home, send, contact } = context
  if (channel.kind === 'webhook') {
    const payload = composePayload(what.notices, { id, home })
    return sendWebhook({ url: channel.address, secret, id, payload, now: context.now() }, send)
  }
  const { p256dh, auth } = JSON.parse(secret) as { readonly p256dh: string; readonly auth: string }
  const address = { endpoint: channel.address, p256dh, auth }
  const keys = await getPushKeys(context)
  return sendPush(address, composePush(what.notices, id), { keys, contact, send })
}

/** What only both ends of a channel know, as it is kept. */
export async function sealOfChannel(
  channel: Pick<NoticeChannel, 'kind' | 'address'>,
  secret: string,
  context: PushKeysContext,
): Promise<string> {
  return sealKey(secret, placeOf(channel), await getSecret(context))
}

function placeOf({ kind, address }: Pick<NoticeChannel, 'kind' | 'address'>): string {
  return `${kind} ${address}`
}

async function deliverMail(
  { address }: NoticeChannel,
  { id, what }: Told,
  { mailer, home }: DeliverContext,
): Promise<DeliveryResult> {
  if (!mailer) return { ok: false, isOver: 'later', detail: 'no mail server' }
  const letter =
    what.kind === 'notices'
      ? composeNoticeMail(what.notices, { home })
      : composeDigest(what.digest, { ...what, home })
  return toDelivery(await mailer.sendMail({ ...letter, to: address, id }))
}

/** What the server said of a mail; why it was not reached, and where it is, is the operator's business. */
export function tellOfMail({ isAnswer, detail }: MailFailure): string {
  return isAnswer ? detail : 'the mail server was not reached'
}

function toDelivery(result: MailResult): DeliveryResult {
  if (result.ok) return result
  return { ok: false, isOver: result.isFinal ? 'never' : 'later', detail: tellOfMail(result) }
}
