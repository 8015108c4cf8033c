import { mostFolders } from '../model/folder.ts'
import type { Timestamp } from '../model/ids.ts'
import { mostSearches } from '../model/reader.ts'
import { mostLabelsOnArticle } from '../model/rule.ts'
import type { Store } from '../store/store.ts'
import { exportFollowed } from './export-followed.ts'
import type { MarkCommands } from './mark-commands.ts'
import type { ReadingNotes } from './open-reading-notes.ts'

interface MarkContext {
  readonly store: Store
  /** A moment after all that were given before. */
  readonly tick: () => Timestamp
  readonly notes: ReadingNotes
}

/** The commands about people, searches, folders, notes and read marks on a store. */
export function openMarkCommands({ store, tick, notes }: MarkContext): MarkCommands {
  return {
    choosePerson: (id, { slug, name }, choice) =>
      store.write(async (writer) => {
        const person = await writer.savePerson(slug, name)
        await writer.saveChoice(id, { kind: 'person', id: person }, { choice, now: tick() })
      }),
    chooseSearch: (id, query, choice) =>
      store.write(async (writer) => {
        const known = await writer.findChosenSearch(id, query)
        const isChosen =
          known !== undefined && (await writer.findChoice(id, { kind: 'search', id: known })) !== undefined
        if (choice && !isChosen && (await writer.countChosenSearches(id)) >= mostSearches) return false
        const search = known ?? (await writer.saveSearch(id, query))
        await writer.saveChoice(id, { kind: 'search', id: search }, { choice, now: tick() })
        return true
      }),
    saveNote: (id, note) => store.write((writer) => writer.saveNote(id, { ...note, notedAt: tick() })),
    giveLabel: (id, articleId, label) =>
      store.write(async (writer) => {
        if ((await writer.listArticles([articleId])).length === 0) return 'no article'
        const labels = await writer.listLabelsOn(id, articleId)
        if (labels.length >= mostLabelsOnArticle && !labels.includes(label)) return 'too many'
        await writer.saveLabel(id, articleId, { label, now: tick() })
        return 'given'
      }),
    takeLabel: (id, articleId, label) =>
      store.write(async (writer) => {
        if (!(await writer.listLabelsOn(id, articleId)).includes(label)) return false
        await writer.forgetLabel(id, articleId, { label, now: tick() })
        return true
      }),
    async markRead(id, articleIds, isRead) {
      // What was opened before is written first, so that it does not come after this and hold.
      await notes.close()
      for (const articleId of articleIds) notes.forget(id, articleId)
      const at = tick()
      return store.write(async (writer) => {
        // What is read already keeps its moment, so that taking this back leaves it read.
        const known = isRead ? await writer.listReadArticles(id, articleIds) : new Map()
        const marked = articleIds.filter((articleId) => !known.has(articleId))
        return { at, count: await writer.saveReadMarks(id, marked, { isRead, at }) }
      })
    },
    undoRead: (id, markedAt) => store.write((writer) => writer.undoReadMarks(id, markedAt, tick())),
    addFolder: (id, folder) =>
      store.write(async (writer) => {
        if ((await writer.listReaderFolders(id)).length >= mostFolders) return false
        return (await writer.addFolder(id, folder)) !== undefined
      }),
    changeFolder: (id, folder) => store.write((writer) => writer.changeFolder(id, folder)),
    exportFollowed: (id) => exportFollowed(store, id),
    removeFolder: (id, folderId) => store.write((writer) => writer.removeFolder(id, folderId)),
    putInFolder: (id, subjects, folderId) =>
      store.write((writer) => writer.putInFolder(id, subjects, folderId)),
  }
}
