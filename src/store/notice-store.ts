/** The part of the store's contract that is about notices: what readers are told, by which channels, and how that went. */

import type {
  ArticleId,
  NoticeChannelId,
  NoticeId,
  NoticeSendingId,
  ReaderId,
  SearchId,
  StoryId,
  Timestamp,
} from '../model/ids.ts'
import type {
  NewNotice,
  Notice,
  NoticeChannel,
  NoticeSending,
  NoticeSettings,
  NoticeWay,
  SendingContent,
} from '../model/notice.ts'
import type { Subject } from '../model/reader.ts'
import type { ClaimOptions } from './pages.ts'

export interface NoticeReads {
  /** What a reader was told, newest first; not what was taken down since, nor comments that are gone. */
  listNotices(page: NoticePage): Promise<Notice[]>
  /** Those that nobody was told of yet, though it is time, longest due first. */
  listDueNotices(now: Timestamp, limit: number): Promise<Notice[]>
  /** Whether anybody wants to hear of anything at once. */
  hasFollowers(): Promise<boolean>
  /**
   * Who wants to hear at once of an article, by what they follow and do not mute of it; where searches are named that find it, by
   * these alone, without those who were told of the article already.
   */
  listFollowers(id: ArticleId, searchIds?: readonly SearchId[]): Promise<ReaderId[]>
  /** Who was told of a story since a moment. */
  listTold(id: StoryId, since: Timestamp): Promise<ReaderId[]>
  listChannels(id: ReaderId): Promise<NoticeChannel[]>
  /** As it is usual, of who said nothing else. */
  getNoticeSettings(id: ReaderId): Promise<KeptNoticeSettings>
  /** Whose own feed has this key, as it was hashed. */
  findFeedOwner(feedKey: string): Promise<ReaderId | undefined>
  /** Whose mail can be ended with this key. */
  findMailOwner(mailKey: string): Promise<ReaderId | undefined>
  /** Of all that a reader follows, what it does; newest first. */
  listFollowWays(id: ReaderId): Promise<FollowWay[]>
  /** Readers for whom a digest is to be made, longest due first. */
  listDueDigests(now: Timestamp, limit: number): Promise<ReaderId[]>
  hasDueSendings(now: Timestamp): Promise<boolean>
  /** All that a channel told since a moment, or is still to tell, oldest first; not of what was given up. */
  listToldBy(id: NoticeChannelId, since: Timestamp): Promise<Notice[]>
  /** What was sent to a reader, newest first. */
  listSendings(id: ReaderId, limit: number): Promise<NoticeSending[]>
}

export interface NoticeWrites {
  /** Undefined, and nothing written, where the reader was told of the same story within a day and nothing material happened since. */
  saveNotice(notice: NewNotice): Promise<NoticeId | undefined>
  /** They are told when that time has come. */
  holdNotices(ids: readonly NoticeId[], until: Timestamp): Promise<void>
  /** They were handed to the reader's channels. */
  closeNotices(ids: readonly NoticeId[]): Promise<void>
  saveSending(sending: NewSending): Promise<NoticeSendingId>
  /** What is to be sent, longest due first; nobody else gets it before the lease ends. */
  claimDueSendings(options: ClaimOptions): Promise<SendingWork[]>
  /** How a try went. False, and nothing written, if the lease was lost. */
  saveTry(tried: SendingTry): Promise<boolean>
  /** One that the reader has already stays as it is, but for its secret; undefined where they have too many. */
  saveChannel(channel: NewChannel): Promise<NoticeChannelId | undefined>
  /** False where the code is another, or the channel another's. */
  confirmChannel(id: ReaderId, channelId: NoticeChannelId, code: string): Promise<boolean>
  /** Nothing more is sent to it. */
  endChannel(id: NoticeChannelId): Promise<void>
  removeChannel(id: ReaderId, channelId: NoticeChannelId): Promise<void>
  saveNoticeSettings(id: ReaderId, settings: NoticeSettings): Promise<void>
  /** What the next digest begins with, and when it is due; undefined: never. */
  saveDigestDue(id: ReaderId, due: DigestDue): Promise<void>
  /** In place of an earlier one, by which the feed is then known no more. */
  saveFeedKey(id: ReaderId, feedKey: string): Promise<void>
  /** The first stays. */
  saveMailKey(id: ReaderId, mailKey: string): Promise<void>
  saveFollowWay(id: ReaderId, subject: Subject, way: NoticeWay): Promise<void>
  /** Notices and what was sent from before a moment go. */
  forgetNotices(before: Timestamp): Promise<void>
}

export interface NoticePage {
  readonly readerId: ReaderId
  readonly since?: Timestamp
  readonly limit: number
}

export interface KeptNoticeSettings extends NoticeSettings {
  /** What the last digest reached to; undefined as long as nothing was set. */
  readonly digestSince: Timestamp | undefined
  readonly digestDueAt: Timestamp | undefined
  readonly hasFeed: boolean
  readonly mailKey: string | undefined
}

export interface DigestDue {
  readonly since: Timestamp
  readonly dueAt: Timestamp | undefined
}

export type FollowWay = Subject & { readonly way: NoticeWay }

export interface NewSending {
  readonly readerId: ReaderId
  readonly channelId: NoticeChannelId
  readonly content: SendingContent
  readonly now: Timestamp
}

/** A claimed sending; the lease is also its token. */
export interface SendingWork {
  readonly sending: NoticeSending
  readonly lease: Timestamp
  readonly channel: NoticeChannel
  /** Those of its notices that are still there and to be seen, as they were made. */
  readonly notices: readonly Notice[]
}

export interface SendingTry {
  readonly id: NoticeSendingId
  readonly lease: Timestamp
  readonly state: NoticeSending['state']
  /** When it is tried again. */
  readonly dueAt: Timestamp | undefined
  readonly failure: string | undefined
  readonly now: Timestamp
}

export interface NewChannel extends Omit<NoticeChannel, 'id' | 'state' | 'addedAt'> {
  /** What its owner has to tell, hashed; undefined where nothing is to be shown. */
  readonly code: string | undefined
  readonly now: Timestamp
}
