import { handleRobots, handleSitemap, handleStorySitemap, handleTagSitemap } from './pages/sitemap.ts'
import { handlePutBack, handleTakeDown, handleTakedowns, takedownsPath } from './pages/takedowns.ts'
import type { Route } from './route.ts'

/** What a site that people outside can read has beside its pages. */
export const publicPages: readonly Route[] = [
  ['GET', '/robots.txt', 'anybody', handleRobots],
  ['GET', '/sitemap.xml', 'anybody', handleSitemap],
  ['GET', '/sitemap/stories/:number', 'anybody', handleStorySitemap],
  ['GET', '/sitemap/tags/:number', 'anybody', handleTagSitemap],
  ['GET', takedownsPath, 'operator', handleTakedowns],
  ['POST', takedownsPath, 'operator', handleTakeDown],
  ['POST', `${takedownsPath}/:id/undo`, 'operator', handlePutBack],
]
