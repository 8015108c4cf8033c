import {
  handleAddBrowser,
  handleAddMailbox,
  handleAddWebhook,
  handleConfirm,
  handlePushKey,
  handlePushWorker,
  handleRemoveChannel,
  handleTest,
} from './pages/notice-channels.ts'
import {
  handleMakeFeed,
  handleNotices,
  handleSaveNotices,
  handleSaveWays,
  noticesPath,
} from './pages/notices.ts'
import { handleOwnFeed } from './pages/own-feed.ts'
import { handleStop, handleStopped } from './pages/stop.ts'
import type { Route } from './route.ts'

/** The pages by which a reader says what they are told and how, and those that a letter or a program leads to. */
export const noticePages: readonly Route[] = [
  ['GET', noticesPath, 'reader', handleNotices],
  ['POST', noticesPath, 'reader', handleSaveNotices],
  ['POST', `${noticesPath}/ways`, 'reader', handleSaveWays],
  ['POST', `${noticesPath}/feed`, 'reader', handleMakeFeed],
  ['POST', `${noticesPath}/mailboxes`, 'reader', handleAddMailbox],
  ['POST', `${noticesPath}/browsers`, 'reader', handleAddBrowser],
  ['POST', `${noticesPath}/browsers/key`, 'reader', handlePushKey],
  ['POST', `${noticesPath}/webhooks`, 'reader', handleAddWebhook],
  ['POST', `${noticesPath}/channels/:id/confirm`, 'reader', handleConfirm],
  ['POST', `${noticesPath}/channels/:id/test`, 'reader', handleTest],
  ['POST', `${noticesPath}/channels/:id/remove`, 'reader', handleRemoveChannel],
  ['GET', '/notices/feed/:secret', 'anybody', handleOwnFeed],
  ['GET', '/notices/stop/:key', 'anybody', handleStop],
  ['POST', '/notices/stop/:key', 'anybody', handleStopped],
  ['GET', '/notices/worker.js', 'anybody', handlePushWorker],
]
