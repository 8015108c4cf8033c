import { handleArticleAnswer } from './pages/article-answer.ts'
import { handleAsk } from './pages/ask.ts'
import { handleBriefing } from './pages/briefing.ts'
import { handleBriefingFeed } from './pages/outgoing-feed.ts'
import { handleStoryAnswer } from './pages/story-answer.ts'
import { handleTagAnswer } from './pages/tag-answer.ts'
import type { Answer } from './remember-pages.ts'

/** The pages that answer something of what was read. */
export const answerPages: readonly (readonly [string, Answer])[] = [
  ['/ask', handleAsk],
  ['/briefing', handleBriefing],
  ['/briefing/feed', handleBriefingFeed],
  ['/article/:id/answer/:form', handleArticleAnswer],
  ['/story/:id/answer/:form', handleStoryAnswer],
  ['/tag/:slug/answer/:form', handleTagAnswer],
]
