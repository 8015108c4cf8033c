import { feedPages } from './feed-pages.ts'
import { handleAbout, handleKeys } from './pages/about.ts'
import { handleHealth } from './pages/health.ts'
import { handleImage } from './pages/image.ts'
import { handleDelivery, handleHubQuestion, websubPath } from './pages/websub.ts'
import { publicPages } from './public-pages.ts'
import { readerPages } from './reader-pages.ts'
import type { Route } from './route.ts'
import { textPages } from './text-pages.ts'

/** The pages that stand on the reader's own site alone, most of them about its feeds. */
export const ownPages: readonly Route[] = [
  ...feedPages,
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
