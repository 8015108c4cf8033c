import { accountPages } from './account-pages.ts'
import { correctionPages } from './correction-pages.ts'
import { discussionPages } from './discussion-pages.ts'
import { markPages } from './mark-pages.ts'
import { noticePages } from './notice-pages.ts'
import {
  handleChooseOutlet,
  handleChooseSection,
  handleChooseStory,
  handleChooseTag,
  handleSave,
} from './pages/choose.ts'
import { handleFollowing } from './pages/following.ts'
import { handleSaved } from './pages/saved.ts'
import type { Route } from './route.ts'
import { rulePages } from './rule-pages.ts'

/** The pages of what is a reader's own, and of what they say of stories. */
export const readerPages: readonly Route[] = [
  ['GET', '/following', 'reader', handleFollowing],
  ['GET', '/saved', 'reader', handleSaved],
  ['POST', '/outlet/:id/choice', 'reader', handleChooseOutlet],
  ['POST', '/tag/:slug/choice', 'reader', handleChooseTag],
  ['POST', '/story/:id/choice', 'reader', handleChooseStory],
  ['POST', '/section/:slug/choice', 'reader', handleChooseSection],
  ['POST', '/article/:id/save', 'reader', handleSave],
  ...markPages,
  ...noticePages,
  ...rulePages,
  ...correctionPages,
  ...accountPages,
  ...discussionPages,
]
