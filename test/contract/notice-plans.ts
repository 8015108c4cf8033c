import type { StoreWriter } from '../../src/store/store.ts'
import { day, noon } from './newsroom.ts'

const id = 1 as never
const claim = { now: noon, leaseMs: 1, limit: 10 }
const news = { readerId: id, kind: 'followed', subject: 'News', path: '/story/1', now: noon } as const

/** The tables of notices that grow with readers and news. */
export const noticeTables = ['notice', 'notice_channel', 'notice_setting', 'notice_sending']

/** What is asked about notices, all of it by an index. */
export const askedOfNotices: Record<string, { ask: (store: StoreWriter) => Promise<unknown> }> = {
  'what a reader was told': { ask: (store) => store.listNotices({ readerId: id, since: noon, limit: 20 }) },
  'a notice of a story': { ask: (store) => store.saveNotice({ ...news, storyId: id }) },
  'notices that are due': { ask: (store) => store.listDueNotices(noon, 100) },
  'whether anybody is told at once': { ask: (store) => store.hasFollowers() },
  'who is told of an article at once': { ask: (store) => store.listFollowers(id) },
  'who is told of what a search finds': { ask: (store) => store.listFollowers(id, [id]) },
  'who was told of a story': { ask: (store) => store.listTold(id, noon) },
  'messages that are due': { ask: (store) => store.claimDueSendings(claim) },
  'whether messages are due': { ask: (store) => store.hasDueSendings(noon) },
  'messages to a reader': { ask: (store) => store.listSendings(id, 20) },
  'what a channel was told': { ask: (store) => store.listToldBy(id, noon) },
  'channels of a reader': { ask: (store) => store.listChannels(id) },
  'how a reader is told': { ask: (store) => store.getNoticeSettings(id) },
  'whose feed it is': { ask: (store) => store.findFeedOwner('k') },
  'whose mail it is': { ask: (store) => store.findMailOwner('k') },
  'what follows do': { ask: (store) => store.listFollowWays(id) },
  'digests that are due': { ask: (store) => store.listDueDigests(noon, 20) },
  'old notices': { ask: (store) => store.forgetNotices(noon - day) },
}
