import type { Context } from 'hono'
import { findArticleAnswer } from '../pages/article-answer.ts'
import { findSearchAnswer } from '../pages/search-answer.ts'
import { findStoryAnswer } from '../pages/story-answer.ts'
import { findTagAnswer } from '../pages/tag-answer.ts'
import type { Site } from '../site.ts'
import type { AskedAnswer } from './asked-answer.ts'

/** What is asked at an address; a response where it leads elsewhere, undefined where there is nothing. */
export type FindAnswer = (context: Context, site: Site) => Promise<AskedAnswer | Response | undefined>

/** Where answers about something have their page. */
export const answerAddresses: readonly (readonly [string, FindAnswer])[] = [
  ['/article/:id/answer/:form', findArticleAnswer],
  ['/story/:id/answer/:form', findStoryAnswer],
  ['/tag/:slug/answer/:form', findTagAnswer],
  ['/search/answer/:form', findSearchAnswer],
]
