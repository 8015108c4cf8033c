import { handlePersonFeed, handleSectionFeed, handleTagFeed } from './pages/outgoing-feed.ts'
import { handlePeople } from './pages/people.ts'
import { handlePerson } from './pages/person.ts'
import { handlePollster } from './pages/pollster.ts'
import { handlePollsters } from './pages/pollsters.ts'
import { handleTag } from './pages/tag.ts'
import { handleTags } from './pages/tags.ts'
import type { Answer } from './remember-pages.ts'

/** The pages that go across stories. */
export const themePages: readonly (readonly [string, Answer])[] = [
  ['/tag/:slug', handleTag],
  ['/tags', handleTags],
  ['/people', handlePeople],
  ['/person/:slug', handlePerson],
  ['/tag/:slug/feed', handleTagFeed],
  ['/person/:slug/feed', handlePersonFeed],
  ['/section/:slug/feed', handleSectionFeed],
  ['/polls', handlePollsters],
  ['/polls/:pollster', handlePollster],
]
