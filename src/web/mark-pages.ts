import { handleChoosePerson } from './pages/choose-person.ts'
import { handleChooseSearch } from './pages/choose-search.ts'
import { handleAddFolder, handleChangeFolder, handleFillFolder } from './pages/folders.ts'
import { handleFollowedFeeds } from './pages/followed-feeds.ts'
import { handleFolder } from './pages/following.ts'
import {
  handleReadArticle,
  handleReadFollowing,
  handleReadSaved,
  handleReadStory,
  handleUndoRead,
} from './pages/mark-read.ts'
import { handleNotes } from './pages/notes.ts'
import { handleNoteArticle, handleNoteStory } from './pages/save-note.ts'
import type { Route } from './route.ts'

/** The pages of people and searches that a reader chooses, of their folders, notes and read marks. */
export const markPages: readonly Route[] = [
  ['POST', '/person/:slug/choice', 'reader', handleChoosePerson],
  ['POST', '/search/choice', 'reader', handleChooseSearch],
  ['POST', '/article/:id/read', 'reader', handleReadArticle],
  ['POST', '/story/:id/read', 'reader', handleReadStory],
  ['POST', '/following/read', 'reader', handleReadFollowing],
  ['POST', '/saved/read', 'reader', handleReadSaved],
  ['POST', '/read/undo', 'reader', handleUndoRead],
  // Addresses of feeds may hold a secret: who may see them under “Feeds” may see them here.
  ['GET', '/following/feeds', 'editor', handleFollowedFeeds],
  ['GET', '/folder/:id', 'reader', handleFolder],
  ['POST', '/folder/:id', 'reader', handleChangeFolder],
  ['POST', '/folders', 'reader', handleAddFolder],
  ['POST', '/folders/fill', 'reader', handleFillFolder],
  ['GET', '/notes', 'reader', handleNotes],
  ['POST', '/article/:id/note', 'reader', handleNoteArticle],
  ['POST', '/story/:id/note', 'reader', handleNoteStory],
]
