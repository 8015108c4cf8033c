import type { Context } from 'hono'
import { correctionPages } from './correction-pages.ts'
import {
  handleChooseOutlet,
  handleChooseSection,
  handleChooseStory,
  handleChooseTag,
  handleSave,
} from './pages/choose.ts'
import { handleFollowing } from './pages/following.ts'
import { handleSaved } from './pages/saved.ts'
import type { OwnSite } from './site.ts'

type Handler = (context: Context, site: OwnSite) => Promise<Response>

/** The pages of what is a reader's own, and of what they say of stories. */
export const readerPages: readonly (readonly ['GET' | 'POST', string, Handler])[] = [
  ['GET', '/following', handleFollowing],
  ['GET', '/saved', handleSaved],
  ['POST', '/outlet/:id/choice', handleChooseOutlet],
  ['POST', '/tag/:slug/choice', handleChooseTag],
  ['POST', '/story/:id/choice', handleChooseStory],
  ['POST', '/section/:slug/choice', handleChooseSection],
  ['POST', '/article/:id/save', handleSave],
  ...correctionPages,
]
