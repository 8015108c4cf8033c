import type { StoreWriter } from '../../src/store/store.ts'
import { noon } from './newsroom.ts'

const id = 1 as never

/** What every page of a site asks about takedowns, and the list of all its stories and hashtags. */
export const askedOfTakedowns: Record<string, { ask: (store: StoreWriter) => Promise<unknown> }> = {
  'whether anything is taken down': { ask: (store) => store.hasTakedowns() },
  'which articles are taken down': { ask: (store) => store.listTakenDown([id]) },
  'what holds an article down': { ask: (store) => store.findTakedownOfArticle(id) },
  'what holds an outlet down': { ask: (store) => store.findTakedownOfOutlet(id) },
  'takedowns, a page': { ask: (store) => store.listTakedowns({ limit: 20, after: { at: noon, id: 1 } }) },
  'how many sentences articles have': { ask: (store) => store.countSentences([id]) },
  'stories by number': { ask: (store) => store.listStoryMarks(0, 10_000) },
  'hashtags by number': { ask: (store) => store.listTagMarks(0, 10_000) },
  'the last story and hashtag': { ask: (store) => store.measureMarks() },
}
