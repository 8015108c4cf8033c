import type { Context } from 'hono'
import { handleArticle } from './pages/article.ts'
import { handleChanges } from './pages/changes.ts'
import { handleExplain } from './pages/explain.ts'
import { handleFront } from './pages/front.ts'
import { handleStoryFeed, handleTagFeed } from './pages/outgoing-feed.ts'
import { handleOutlet } from './pages/outlet.ts'
import { handleRevision } from './pages/revision.ts'
import { handleSearch } from './pages/search.ts'
import { handleStory } from './pages/story.ts'
import { handleTag } from './pages/tag.ts'
import type { Site } from './site.ts'

type Handler = (context: Context, site: Site) => Promise<Response>

/** The pages for reading: on the reader's own site and, under `/sample`, on the sample edition. */
export const readingPages: readonly (readonly [string, Handler])[] = [
  ['/', handleFront],
  ['/story/:id', handleStory],
  ['/article/:id', handleArticle],
  ['/article/:id/changes', handleChanges],
  ['/article/:id/explain', handleExplain],
  ['/article/:id/revision/:number', handleRevision],
  ['/outlet/:id', handleOutlet],
  ['/tag/:slug', handleTag],
  ['/story/:id/feed', handleStoryFeed],
  ['/tag/:slug/feed', handleTagFeed],
  ['/search', handleSearch],
]
