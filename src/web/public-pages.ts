import { handleRobots, handleSitemap, handleStorySitemap, handleTagSitemap } from './pages/sitemap.ts'
import { handleStoryPicture } from './pages/story-picture.ts'
import { handlePutBack, handleTakeDown, handleTakedowns, takedownsPath } from './pages/takedowns.ts'
import type { Route } from './route.ts'

/** What a site that people outside can read has beside its pages. */
export const publicPages: readonly Route[] = [
  ['GET', '/robots.txt', 'anybody', handleRobots],
  ['GET', '/sitemap.xml', 'anybody', handleSitemap],
  ['GET', '/sitemap/stories/:number', 'anybody', handleStorySitemap],
  ['GET', '/sitemap/tags/:number', 'anybody', handleTagSitemap],
  ['GET', '/story/:id/picture.png', 'anybody', handleStoryPicture],
  ['GET', takedownsPath, 'operator', handleTakedowns],
  ['POST', takedownsPath, 'operator', handleTakeDown],
  ['POST', `${takedownsPath}/:id/undo`, 'operator', handlePutBack],
]
