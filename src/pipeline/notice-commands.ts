/** What a reader does about what they are told, and how. All of it is looked up by reader and by what is named. */

import type { NoticeChannelId, ReaderId } from '../model/ids.ts'
import type { DeliveryResult, NoticeSettings, NoticeWay } from '../model/notice.ts'
import type { Subject } from '../model/reader.ts'

export interface NoticeCommands {
  /** Whether a server for mail is set. */
  readonly hasMail: boolean
  /** By which a browser is asked for its address at its push service. */
  getPushKey(): Promise<string>
  /** Sends a code to a mailbox, by which the reader shows that they read it. */
  addMailbox(id: ReaderId, address: string): Promise<AddMailboxOutcome>
  confirmMailbox(id: ReaderId, channelId: NoticeChannelId, code: string): Promise<boolean>
  addBrowser(id: ReaderId, browser: GivenBrowser): Promise<'added' | 'too many' | 'bad address'>
  /** The secret by which its messages are signed is told once. */
  addWebhook(id: ReaderId, address: string): Promise<AddWebhookOutcome>
  removeChannel(id: ReaderId, channelId: NoticeChannelId): Promise<void>
  /** Sends a test at once; undefined where the reader has no such channel. */
  test(id: ReaderId, channelId: NoticeChannelId): Promise<DeliveryResult | 'too often' | undefined>
  save(id: ReaderId, settings: NoticeSettings): Promise<void>
  /** What news of something that is followed do. */
  chooseWay(id: ReaderId, subject: Subject, way: NoticeWay): Promise<void>
  /** A new secret of the reader's own feed, told once; an earlier one opens nothing any more. */
  makeFeed(id: ReaderId): Promise<string>
  /** Whose feed a secret opens. */
  findFeedOwner(secret: string): Promise<ReaderId | undefined>
  /** Whether this is the key by which somebody's digests are ended. */
  isStopKey(key: string): Promise<boolean>
  /** Ends somebody's digests; false where nobody has this key. */
  stopDigests(key: string): Promise<boolean>
}

export type AddMailboxOutcome =
  | { readonly kind: 'asked' | 'known' | 'bad address' | 'no mail' | 'too many' | 'too often' }
  | { readonly kind: 'not sent'; readonly detail: string }

export type AddWebhookOutcome =
  | { readonly kind: 'added'; readonly secret: string }
  | { readonly kind: 'bad address' | 'too many' }

/** As a browser tells it. */
export interface GivenBrowser {
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
}
