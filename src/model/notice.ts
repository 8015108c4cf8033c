import type {
  ArticleId,
  NoticeChannelId,
  NoticeId,
  NoticeSendingId,
  ReaderId,
  StoryId,
  Timestamp,
} from './ids.ts'

export const noticeKinds = ['followed', 'rule', 'reply', 'mention'] as const
/** Why a reader is told something: news of what they follow, a rule of theirs, somebody who answered or named them. */
export type NoticeKind = (typeof noticeKinds)[number]

/** Something that a reader is told, once, by each of their channels. */
export interface Notice {
  readonly id: NoticeId
  readonly readerId: ReaderId
  readonly kind: NoticeKind
  /** A headline, or that somebody answered. */
  readonly subject: string
  /** What it begins with; may be empty. */
  readonly sentence: string
  /** Who says so: an outlet, a rule, a person. May be empty. */
  readonly source: string
  /** Of the page that tells more: `/story/12`. */
  readonly path: string
  readonly storyId: StoryId | undefined
  readonly articleId: ArticleId | undefined
  /** How many independent reports its story rested on. */
  readonly origins: number
  readonly madeAt: Timestamp
}

/** What is asked for when something is to be told. */
export interface NewNotice extends Pick<Notice, 'readerId' | 'kind' | 'subject' | 'path'> {
  readonly sentence?: string
  readonly source?: string
  readonly storyId?: StoryId
  readonly articleId?: ArticleId
  /** One where it is not said. */
  readonly origins?: number
  readonly now: Timestamp
}

/** A reader is told of a story once within this time, unless it has become another by then. */
export const storySilenceMs = 24 * 3_600_000

/**
 * Whether a story that a reader was told of a moment ago is worth telling again: it rests on at least twice as many
 * independent reports. So a story of thirty-two origins makes six notices in a day and not thirty-two.
 */
export function isMaterial(before: Pick<Notice, 'origins'>, origins: number): boolean {
  return origins >= 2 * Math.max(1, before.origins)
}

export const channelKinds = ['mail', 'push', 'webhook'] as const
export type ChannelKind = (typeof channelKinds)[number]

/** A way to reach a reader: a mailbox, a browser, a program's address. */
export interface NoticeChannel {
  readonly id: NoticeChannelId
  readonly readerId: ReaderId
  readonly kind: ChannelKind
  /** The mailbox, the browser's address at its push service, the program's address. */
  readonly address: string
  /** What only both ends know, encrypted where a person could use it. */
  readonly secret: string
  /** A mailbox is nobody's until its owner has shown that they read it; an ended one is sent nothing more. */
  readonly state: 'unconfirmed' | 'active' | 'ended'
  readonly addedAt: Timestamp
}

export const digestKinds = ['off', 'daily', 'weekly'] as const
export type DigestKind = (typeof digestKinds)[number]

/** A time of day, in minutes after midnight. */
export type MinuteOfDay = number

/** How a reader wants to be told. */
export interface NoticeSettings {
  /** Of the reader: `Europe/Lisbon`; empty is that of this Octavo. */
  readonly timeZone: string
  readonly quiet: QuietHours | undefined
  readonly digest: DigestKind
  readonly digestAt: MinuteOfDay
  /** Of a weekly digest: 1 is Monday and 7 Sunday (ISO 8601). */
  readonly digestDay: number
}

/** When nothing is to be heard; over midnight where it begins later than it ends. */
export interface QuietHours {
  readonly from: MinuteOfDay
  readonly until: MinuteOfDay
}

/** As it is until a reader says otherwise: a digest in the morning as soon as there is a mailbox, no quiet hours. */
export const usualSettings: NoticeSettings = {
  ...{ timeZone: '', quiet: undefined, digest: 'daily', digestAt: 7 * 60, digestDay: 1 },
}

export const noticeWays = ['never', 'digest', 'now'] as const
/** What news of something that is followed do: nothing, stand in the digest, or are told at once. */
export type NoticeWay = (typeof noticeWays)[number]

/** One message to one channel: notices that are told together, or the digest of a span. */
export interface NoticeSending {
  readonly id: NoticeSendingId
  readonly readerId: ReaderId
  readonly channelId: NoticeChannelId
  readonly content: SendingContent
  readonly madeAt: Timestamp
  /** How often it was tried. */
  readonly attempts: number
  readonly state: 'waiting' | 'delivered' | 'given up'
  /** When it is tried next; undefined when it is over. */
  readonly dueAt: Timestamp | undefined
  /** Why the last try failed, for the reader. */
  readonly failure: string | undefined
  readonly endedAt: Timestamp | undefined
}

export type SendingContent =
  | { readonly kind: 'notices'; readonly noticeIds: readonly NoticeId[] }
  | { readonly kind: 'digest'; readonly since: Timestamp; readonly until: Timestamp }

/** What came of handing something to a channel. */
export type DeliveryResult = { readonly ok: true } | DeliveryFailure

export interface DeliveryFailure {
  readonly ok: false
  /** `later`: another try may go well; `never`: it would not; `ended`: nobody is there any more. */
  readonly isOver: 'later' | 'never' | 'ended'
  /** How the server or the network put it. */
  readonly detail: string
  /** How long the server asks to be left alone. */
  readonly retryAfterMs?: number
}
