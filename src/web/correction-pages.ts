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
import type { Route } from './route.ts'

/** The pages by which a person says what belongs together. */
export const correctionPages: readonly Route[] = [
  ['GET', '/story/:id/correct', 'editor', handleCorrectStory],
  ['POST', '/story/:id/part', 'editor', handlePartStory],
  ['POST', '/story/:id/join', 'editor', handleJoinStories],
  ['POST', '/story/:id/other-event', 'editor', handleOtherEvent],
  ['POST', '/article/:id/part', 'editor', handlePartArticle],
  ['POST', '/article/:id/unrelated', 'editor', handleUnrelated],
  ['GET', '/corrections', 'anybody', handleCorrections],
  ['POST', '/corrections/:id/undo', 'editor', handleUndo],
  ['GET', '/person/:slug/correct', 'editor', handleCorrectPerson],
  ['POST', '/person/:slug/join', 'editor', handleJoinPerson],
  ['POST', '/person/:slug/part', 'editor', handlePartPerson],
  ['POST', '/corrections/speakers/:id/undo', 'editor', handleUndoSpeaker],
]
