import type { FailureReason } from '../model/feed.ts'
import type { DeliveryResult } from '../model/notice.ts'

/** Sends a message to just this address, under the guard of private addresses. */
export type SendMessage = (message: OutgoingMessage) => Promise<SentMessage>

export interface OutgoingMessage {
  readonly url: string
  /** Whose host a person typed: it may be asked at its port. */
  readonly typedUrl?: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

export type SentMessage =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly reason: FailureReason
      readonly detail: string
      readonly retryAfterMs?: number
    }

/** Nothing of these becomes better by waiting. */
const lasting: readonly FailureReason[] = ['bad address', 'private address', 'unusual port']

/** What a try came to; `ending` are the answers by which nobody is there any more. */
export function toDelivery(sent: SentMessage, ending: readonly FailureReason[]): DeliveryResult {
  if (sent.ok) return { ok: true }
  const { reason, detail, retryAfterMs } = sent
  const isOver = ending.includes(reason) ? 'ended' : lasting.includes(reason) ? 'never' : 'later'
  return {
    // To which address a name leads within the operator's network is nobody's business.
    ...{ ok: false, isOver, detail: reason === 'private address' ? reason : `${reason}: ${detail}` },
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  }
}
