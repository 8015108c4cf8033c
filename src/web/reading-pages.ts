import { answerPages } from './answer-pages.ts'
import { handleArticle } from './pages/article.ts'
import { handleChanges } from './pages/changes.ts'
import { handleExplain } from './pages/explain.ts'
import { handleFront, handleSection } from './pages/front.ts'
import { handleStoryFeed } from './pages/outgoing-feed.ts'
import { handleOutlet } from './pages/outlet.ts'
import { handleRevision } from './pages/revision.ts'
import { handleSearch } from './pages/search.ts'
import { handleStory } from './pages/story.ts'
import type { Answer } from './remember-pages.ts'
import { themePages } from './theme-pages.ts'

/** The pages for reading: on the reader's own site and, under `/sample`, on the sample edition. */
export const readingPages: readonly (readonly [string, Answer])[] = [
  ['/', handleFront],
  ['/story/:id', handleStory],
  ['/article/:id', handleArticle],
  ['/article/:id/changes', handleChanges],
  ['/article/:id/explain', handleExplain],
  ['/article/:id/revision/:number', handleRevision],
  ['/outlet/:id', handleOutlet],
  ['/section/:slug', handleSection],
  ['/story/:id/feed', handleStoryFeed],
  ['/search', handleSearch],
  ...themePages,
  ...answerPages,
]
