import type { Timestamp } from '../model/ids.ts'
import type { MailSettings } from '../notify/open-mailer.ts'
import { openMailer } from '../notify/open-mailer.ts'
import type { Store } from '../store/store.ts'
import { createAlarm } from './alarm.ts'
import type { PipelineEvents } from './events.ts'
import { gatherNotices } from './gather-notices.ts'
import { makeDigests } from './make-digests.ts'
import { type NetworkSettings, openFetcher } from './open-fetcher.ts'
import type { SecretPlace } from './sealed-key.ts'
import { type SendContext, sendNotices } from './send-notices.ts'

/** How often to look for what is due. */
const lookEveryMs = 5_000
/** What was told longer ago nobody looks up. */
const keepMs = 30 * 86_400_000
const forgetEveryMs = 3_600_000
/** A program that takes longer is asked again. */
const timeoutMs = 10_000

/** What sending notices needs of the settings. */
export interface NoticeContextSettings extends SecretPlace {
  readonly mail: MailSettings | undefined
  /** The address of the pages, before every path. */
  readonly pages: string
  /** In which times are told to readers who named none. */
  readonly timeZone: string
  /** Where a push service reaches whoever runs this. */
  readonly contact: string
}

export interface DeliverOptions {
  readonly store: Store
  readonly events: PipelineEvents
  readonly now: () => Timestamp
  readonly signal: AbortSignal
}

type Network = Pick<NetworkSettings, 'userAgent' | 'allowAddresses'>

/** Hands notices and digests to the channels of their readers as they fall due, until the signal ends it. */
export async function deliverNotices(
  settings: Network & { readonly notices?: NoticeContextSettings },
  { store, events, now, signal }: DeliverOptions,
): Promise<void> {
  if (!settings.notices) return
  const { context, close } = openDelivery({ ...settings, notices: settings.notices }, { store, events, now })
  const alarm = createAlarm()
  signal.addEventListener('abort', () => {
    alarm.ring()
    void close()
  })
  let forgottenAt = Number.NEGATIVE_INFINITY
  while (!signal.aborted) {
    const count = await deliverDue(context)
    if (now() >= forgottenAt + forgetEveryMs) {
      forgottenAt = now()
      await store.write((writer) => writer.forgetNotices(now() - keepMs))
    }
    if (count === 0) await alarm.sleep(lookEveryMs)
  }
}

/** What is due at the moment: notices to the channels of their readers, then digests, then what is to be sent. Says how many there were. */
export async function deliverDue(context: SendContext): Promise<number> {
  const { now } = context
  const gathered = await gatherNotices(context, now())
  const made = await makeDigests(context, now())
  return gathered + made + (await sendNotices(context))
}

/** What messages are sent with, and what ends those under way. */
export function openDelivery(
  { userAgent, allowAddresses, notices }: Network & { readonly notices: NoticeContextSettings },
  options: Pick<DeliverOptions, 'store' | 'now'> & Pick<SendContext, 'events'>,
): { readonly context: SendContext; close(): Promise<void> } {
  const fetcher = openFetcher({ userAgent, allowAddresses, timeoutMs }, options.now)
  const { mail, pages: home, ...rest } = notices
  const mailer = mail && openMailer(mail)
  const { send, isClosed } = fetcher
  return { context: { ...options, ...rest, home, mailer, send, isClosed }, close: () => fetcher.close() }
}
