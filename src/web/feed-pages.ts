import { handleChangeFeed, handleFeed, handlePause, handleReadNow, handleResume } from './pages/feed.ts'
import { handleAddFeed, handleFeeds } from './pages/feeds.ts'
import { firstFeedsPath, handleAddFirstFeeds, handleFirstFeeds } from './pages/first-feeds.ts'
import { handleExport, handleImport } from './pages/opml.ts'
import { handleAskRemove, handleRemove } from './pages/remove-feed.ts'
import type { Route } from './route.ts'

/** The pages about feeds: what is read here, and how that goes. */
export const feedPages: readonly Route[] = [
  ['GET', '/feeds', 'editor', handleFeeds],
  ['POST', '/feeds', 'editor', handleAddFeed],
  ['POST', '/feeds/import', 'editor', handleImport],
  ['GET', '/feeds/export', 'editor', handleExport],
  ['GET', firstFeedsPath, 'editor', handleFirstFeeds],
  ['POST', firstFeedsPath, 'editor', handleAddFirstFeeds],
  ['GET', '/feeds/:id', 'editor', handleFeed],
  ['POST', '/feeds/:id', 'editor', handleChangeFeed],
  ['POST', '/feeds/:id/read', 'editor', handleReadNow],
  ['POST', '/feeds/:id/pause', 'editor', handlePause],
  ['POST', '/feeds/:id/resume', 'editor', handleResume],
  ['GET', '/feeds/:id/remove', 'editor', handleAskRemove],
  ['POST', '/feeds/:id/remove', 'editor', handleRemove],
]
