import type { Generated, Selectable } from 'kysely'

/** What readers are told, and how. */
export interface NoticeTables {
  notice: NoticeTable
  notice_channel: NoticeChannelTable
  notice_setting: NoticeSettingTable
  notice_sending: NoticeSendingTable
}

interface NoticeTable {
  id: Generated<number>
  reader_id: number
  kind: string
  subject: string
  sentence: string
  source: string
  path: string
  story_id: number | null
  article_id: number | null
  origins: number
  made_at: number
  /** Set until it is handed to the channels, or to nobody. */
  due_at: number | null
}

interface NoticeChannelTable {
  id: Generated<number>
  reader_id: number
  kind: string
  address: string
  secret: string
  state: string
  /** What whoever reads the mailbox can tell, hashed; empty where nothing is to be shown. */
  code: string
  added_at: number
}

interface NoticeSettingTable {
  reader_id: number
  time_zone: string
  quiet_from: number | null
  quiet_until: number | null
  digest: string
  digest_at: number
  digest_day: number
  /** What the last digest reached to. */
  digest_since: number
  digest_due_at: number | null
  /** By which the reader's own feed is known, hashed. */
  feed_key: string | null
  /** By which a mail can be ended without a login. */
  mail_key: string | null
}

interface NoticeSendingTable {
  id: Generated<number>
  reader_id: number
  channel_id: number
  content: string
  made_at: number
  attempts: number
  state: string
  /** When it is tried next, or until when somebody tries it. */
  due_at: number | null
  failure: string | null
  ended_at: number | null
}

export type NoticeRow = Selectable<NoticeTable>
export type NoticeChannelRow = Selectable<NoticeChannelTable>
export type NoticeSendingRow = Selectable<NoticeSendingTable>
