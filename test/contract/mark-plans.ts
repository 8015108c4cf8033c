import type { StoreWriter } from '../../src/store/store.ts'
import { day, noon } from './newsroom.ts'

const id = 1 as never
const page = { limit: 20, after: { at: noon, id } }

/** The tables of what readers choose, keep and note. */
export const markTables = ['chosen_person', 'chosen_search', 'reader_folder', 'reader_note', 'quote']

/** What is asked about folders, notes and read marks, all of it by an index; `sorts` says why some rows may be sorted. */
export const askedOfMarks: Record<string, { ask: (store: StoreWriter) => Promise<unknown>; sorts?: string }> =
  {
    'news of what is in some folders': {
      ask: (store) => {
        const kinds = new Set(['outlet', 'section'] as const)
        return store.listFollowedNews({ readerId: id, kinds, since: noon, folderIds: [id] })
      },
      sorts: 'what one reader follows, and five articles of each',
    },
    'somebody whom readers follow': { ask: (store) => store.findChosenPerson('carla-ortiz') },
    'a search that a reader follows': { ask: (store) => store.findChosenSearch(id, 'q=dam') },
    'how many searches a reader follows': { ask: (store) => store.countChosenSearches(id) },
    'searches that changed': { ask: (store) => store.listSearchesSince(0, 10) },
    'searches that readers mute': { ask: (store) => store.listMutedSearches([id]) },
    'what a search finds': {
      ask: (store) => store.listFound('q=dam', { from: noon, limit: 5 }),
      sorts: 'PostgreSQL: what a search finds within some days',
    },
    'stories of what a search finds': {
      ask: (store) => store.listFoundStories('outlet=a.example', { from: noon, limit: 5 }),
    },
    'articles that quote somebody': { ask: (store) => store.listQuoting([id], ['carla-ortiz']) },
    'folders of a reader': { ask: (store) => store.listReaderFolders(id) },
    'a folder removed': { ask: (store) => store.removeFolder(id, id) },
    'something put into a folder': { ask: (store) => store.putInFolder(id, [{ kind: 'tag', id }], id) },
    'notes, a page': { ask: (store) => store.listNotes({ readerId: id, words: ['dam'], ...page }) },
    'a note': { ask: (store) => store.findNote(id, { kind: 'article', id }) },
    'a note written': {
      ask: (store) =>
        store.saveNote(id, { about: { kind: 'article', id }, title: 'Dam', text: 'Ask', notedAt: noon }),
    },
    'saved and unread articles': {
      ask: (store) => store.listSavedArticles({ readerId: id, isUnread: true, ...page }),
    },
    'how many articles are saved': { ask: (store) => store.countSaved(id) },
    'articles that were opened': { ask: (store) => store.saveReadings(id, new Map([[id, noon]])) },
    'articles marked as read': {
      ask: (store) => store.saveReadMarks(id, [id], { isRead: true, at: noon + day }),
    },
    'articles made unread again': { ask: (store) => store.undoReadMarks(id, noon, noon + day) },
  }
