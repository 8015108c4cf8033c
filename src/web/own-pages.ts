import { handleAbout, handleKeys } from './pages/about.ts'
import { handleChangeFeed, handleFeed, handlePause, handleReadNow, handleResume } from './pages/feed.ts'
import { handleAddFeed, handleFeeds } from './pages/feeds.ts'
import { handleHealth } from './pages/health.ts'
import { handleImage } from './pages/image.ts'
import { handleExport, handleImport } from './pages/opml.ts'
import { handleAskRemove, handleRemove } from './pages/remove-feed.ts'
import { handleDelivery, handleHubQuestion, websubPath } from './pages/websub.ts'
import { publicPages } from './public-pages.ts'
import { readerPages } from './reader-pages.ts'
import type { Route } from './route.ts'
import { textPages } from './text-pages.ts'

/** The pages that stand on the reader's own site alone, most of them about its feeds. */
export const ownPages: readonly Route[] = [
  ['GET', '/feeds', 'editor', handleFeeds],
  ['POST', '/feeds', 'editor', handleAddFeed],
  ['POST', '/feeds/import', 'editor', handleImport],
  ['GET', '/feeds/export', 'editor', handleExport],
  ['GET', '/feeds/:id', 'editor', handleFeed],
  ['POST', '/feeds/:id', 'editor', handleChangeFeed],
  ['POST', '/feeds/:id/read', 'editor', handleReadNow],
  ['POST', '/feeds/:id/pause', 'editor', handlePause],
  ['POST', '/feeds/:id/resume', 'editor', handleResume],
  ['GET', '/feeds/:id/remove', 'editor', handleAskRemove],
  ['POST', '/feeds/:id/remove', 'editor', handleRemove],
  ...textPages,
  ...readerPages,
  ...publicPages,
  ['GET', '/about', 'anybody', handleAbout],
  ['GET', '/keys', 'anybody', handleKeys],
  ['GET', '/health', 'anybody', handleHealth],
  ['GET', '/image/:signature/:encoded', 'anybody', handleImage],
  ['GET', `${websubPath}:token`, 'anybody', handleHubQuestion],
  ['POST', `${websubPath}:token`, 'anybody', handleDelivery],
]
