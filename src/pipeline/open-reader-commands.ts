import type { ArticleId } from '../model/ids.ts'
import type { Store, StoreWriter } from '../store/store.ts'
import { openDiscussionCommands } from './open-discussion-commands.ts'
import { openMarkCommands } from './open-mark-commands.ts'
import { openReadingNotes, type ReadingContext } from './open-reading-notes.ts'
import { openRuleCommands } from './open-rule-commands.ts'
import type { ReaderCommands } from './reader-commands.ts'

export interface OpenReaderCommands extends ReaderCommands {
  /** Settles when all that was noted is written. */
  close(): Promise<void>
}

/** The commands of readers on a store. */
export function openReaderCommands(context: ReadingContext): OpenReaderCommands {
  const { store, now } = context
  const notes = openReadingNotes(context)
  // What is said last holds, also where the clock stands still or goes back.
  let last = 0
  const tick = () => {
    last = Math.max(now(), last + 1)
    return last
  }
  return {
    ...openMarkCommands({ store, tick, notes }),
    rules: openRuleCommands({ store, tick }),
    discussion: openDiscussionCommands({ store, now }),
    choose: (id, subject, choice) =>
      store.write((writer) => writer.saveChoice(id, subject, { choice, now: tick() })),
    saveArticle: (id, articleId) =>
      changeArticle(store, articleId, (writer) => writer.saveArticle(id, articleId, tick())),
    forgetArticle: (id, articleId) =>
      changeArticle(store, articleId, (writer) => writer.forgetArticle(id, articleId, tick())),
    noteReading: (id, articleId) => notes.add(id, articleId),
    close: () => notes.close(),
  }
}

function changeArticle(
  store: Store,
  articleId: ArticleId,
  change: (writer: StoreWriter) => Promise<void>,
): Promise<boolean> {
  return store.write(async (writer) => {
    const [article] = await writer.listArticles([articleId])
    if (article) await change(writer)
    return article !== undefined
  })
}
