import { handleTagFeed } from './pages/outgoing-feed.ts'
import { handlePollster } from './pages/pollster.ts'
import { handleTag } from './pages/tag.ts'
import { handleTags } from './pages/tags.ts'
import type { Answer } from './remember-pages.ts'

/** The pages that go across stories. */
export const themePages: readonly (readonly [string, Answer])[] = [
  ['/tag/:slug', handleTag],
  ['/tags', handleTags],
  ['/tag/:slug/feed', handleTagFeed],
  ['/polls/:pollster', handlePollster],
]
