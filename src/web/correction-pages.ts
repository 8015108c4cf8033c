import type { Context } from 'hono'
import { handlePartArticle, handleUnrelated } from './pages/correct-article.ts'
import {
  handleCorrectPerson,
  handleJoinPerson,
  handlePartPerson,
  handleUndoSpeaker,
} from './pages/correct-person.ts'
import {
  handleCorrectStory,
  handleJoinStories,
  handleOtherEvent,
  handlePartStory,
} from './pages/correct-story.ts'
import { handleCorrections, handleUndo } from './pages/corrections.ts'
import type { OwnSite } from './site.ts'

type Handler = (context: Context, site: OwnSite) => Promise<Response>

/** The pages by which a person says what belongs together. */
export const correctionPages: readonly (readonly ['GET' | 'POST', string, Handler])[] = [
  ['GET', '/story/:id/correct', handleCorrectStory],
  ['POST', '/story/:id/part', handlePartStory],
  ['POST', '/story/:id/join', handleJoinStories],
  ['POST', '/story/:id/other-event', handleOtherEvent],
  ['POST', '/article/:id/part', handlePartArticle],
  ['POST', '/article/:id/unrelated', handleUnrelated],
  ['GET', '/corrections', handleCorrections],
  ['POST', '/corrections/:id/undo', handleUndo],
  ['GET', '/person/:slug/correct', handleCorrectPerson],
  ['POST', '/person/:slug/join', handleJoinPerson],
  ['POST', '/person/:slug/part', handlePartPerson],
  ['POST', '/corrections/speakers/:id/undo', handleUndoSpeaker],
]
