import type { Context } from 'hono'
import { handleAbout, handleKeys } from './pages/about.ts'
import { handleChangeFeed, handleFeed, handlePause, handleReadNow, handleResume } from './pages/feed.ts'
import { handleAddFeed, handleFeeds } from './pages/feeds.ts'
import { handleHealth } from './pages/health.ts'
import { handleImage } from './pages/image.ts'
import { handleExport, handleImport } from './pages/opml.ts'
import { handleAskRemove, handleRemove } from './pages/remove-feed.ts'
import { handleDelivery, handleHubQuestion, websubPath } from './pages/websub.ts'
import { readerPages } from './reader-pages.ts'
import type { OwnSite } from './site.ts'
import { textPages } from './text-pages.ts'

type Handler = (context: Context, site: OwnSite) => Promise<Response>

/** The pages that stand on the reader's own site alone, most of them about its feeds. */
export const ownPages: readonly (readonly ['GET' | 'POST', string, Handler])[] = [
  ['GET', '/feeds', handleFeeds],
  ['POST', '/feeds', handleAddFeed],
  ['POST', '/feeds/import', handleImport],
  ['GET', '/feeds/export', handleExport],
  ['GET', '/feeds/:id', handleFeed],
  ['POST', '/feeds/:id', handleChangeFeed],
  ['POST', '/feeds/:id/read', handleReadNow],
  ['POST', '/feeds/:id/pause', handlePause],
  ['POST', '/feeds/:id/resume', handleResume],
  ['GET', '/feeds/:id/remove', handleAskRemove],
  ['POST', '/feeds/:id/remove', handleRemove],
  ...textPages,
  ...readerPages,
  ['GET', '/about', handleAbout],
  ['GET', '/keys', handleKeys],
  ['GET', '/health', handleHealth],
  ['GET', '/image/:signature/:encoded', handleImage],
  ['GET', `${websubPath}:token`, handleHubQuestion],
  ['POST', `${websubPath}:token`, handleDelivery],
]
