import type { AddFeedOutcome, ModelChange } from '../../src/pipeline/commands.ts'
import type { OpenCommands } from '../../src/pipeline/open-commands.ts'
import { openCorrectionCommands } from '../../src/pipeline/open-correction-commands.ts'
import { openFetcher } from '../../src/pipeline/open-fetcher.ts'
import { openModelCommands } from '../../src/pipeline/open-model-commands.ts'
import { openNoticeCommands } from '../../src/pipeline/open-notice-commands.ts'
import { openOperatorCommands } from '../../src/pipeline/open-operator-commands.ts'
import { openReaderCommands } from '../../src/pipeline/open-reader-commands.ts'
import { openTextCommands } from '../../src/pipeline/open-text-commands.ts'
import { addStarter, listStarter } from '../../src/pipeline/subscribe-starter.ts'
import type { Store } from '../../src/store/store.ts'
import { noModel, noNotices } from '../no-model.ts'

export interface CommandsOptions {
  readonly clock: () => number
  readonly outcome: AddFeedOutcome | undefined
  readonly folder: string
  /** What the environment says about a language model. */
  readonly model: Partial<ModelChange> | undefined
  /** How notices are sent. */
  readonly notices?: Partial<typeof noNotices> | undefined
  readonly onError: (error: unknown) => void
}

/** What pages ask of the pipeline, over a bare store: no feed is fetched. `outcome` is what adding a feed gives. */
export function makeCommands(
  store: Store,
  { clock, outcome, onError, folder, model, notices }: CommandsOptions,
): OpenCommands & { readonly settle: () => Promise<void> } {
  const fetcher = openFetcher({ userAgent: 'Octavo/1 (test)', allowAddresses: '127.0.0.0/8' }, clock)
  const texts = openTextCommands({ store, fetcher, now: clock, wake() {} })
  const readers = openReaderCommands({ store, now: clock, events: { readingNotNoted: onError } })
  const told = openNoticeCommands({
    ...{ store, now: clock, userAgent: 'Octavo/1 (test)', allowAddresses: '127.0.0.0/8' },
    notices: { ...noNotices, folder, ...notices },
    events: { noticeFailed() {}, noticeNotSent: (_, error) => onError(error) },
  })
  return {
    texts,
    readers,
    notices: told,
    models: openModelCommands({
      store,
      now: clock,
      environment: { ...noModel, ...model },
      secret: '',
      folder,
      events: { modelFailed() {} },
    }),
    ...openOperatorCommands({ store, now: clock }),
    corrections: openCorrectionCommands({ store, now: clock, wake() {} }),
    addFeed: async () => outcome ?? { kind: 'failed', reason: 'no such host', detail: 'ENOTFOUND' },
    importOpml: async (text) =>
      text.includes('<opml')
        ? { kind: 'imported', added: 2, known: 1, refused: ['<outline text="lost"/>'], refusedCount: 3 }
        : { kind: 'failed', reason: 'not OPML', detail: 'no opml element' },
    listStarter: () => listStarter(store),
    addStarter: (continents) => addStarter(store, continents, clock()),
    exportOpml: async () => '<opml version="2.0"/>',
    changeFeed: (id, change) =>
      store.write(async (writer) => {
        await writer.changeFeed(id, change)
        return writer.findFeed(id)
      }),
    removeFeed: (id, options) => store.write((writer) => writer.removeFeed(id, options)),
    readNow: async () => ({ kind: 'read', added: 3 }),
    progress: () =>
      store.read(async (reader) => {
        const feeds = await reader.countFeeds()
        const read = feeds.total - feeds.neverRead
        const articles = await reader.countArticles()
        const unquoted = await reader.countUnquoted()
        return { feeds: feeds.total, read, failing: feeds.failing, articles, unquoted }
      }),
    settle: () => readers.close(),
    async close() {
      await Promise.all([texts.close(), fetcher.close(), readers.close(), told.close()])
    },
  }
}
