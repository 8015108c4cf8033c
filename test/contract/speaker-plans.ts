/** What is asked about who speaks, for the tests of plans. */
import type { StoreWriter } from '../../src/store/store.ts'
import { noon } from './newsroom.ts'

const id = 1 as never

/** Every list that a page of who speaks asks for, and what parts people of one name. */
export const askedOfSpeakers: Record<
  string,
  { readonly ask: (store: StoreWriter) => Promise<unknown>; readonly sorts?: string }
> = {
  'quotes of a speaker': { ask: (store) => store.listQuotesBy('anna-berg', { limit: 20 }) },
  'quotes of a speaker, further': {
    ask: (store) => store.listQuotesBy('anna-berg', { limit: 20, after: { at: noon, id } }),
  },
  'who is quoted': {
    ask: (store) => store.listSpeakers(20),
    sorts: 'the newest quotes, a fixed number, to be grouped',
  },
  'who speaks in a story': {
    ask: (store) => store.listStorySpeakers(id),
    sorts: 'the speakers of one story, each once',
  },
  'people of one name': { ask: (store) => store.listNamesakes('anna-berg') },
  'who was parted': { ask: (store) => store.listPartings(['anna-berg']) },
  'whether a person said anything of a name': { ask: (store) => store.hasSaidOfSpeakers(['anna-berg']) },
  'what articles say of a name': {
    ask: (store) => store.listSightings('anna-berg', { partings: [id], except: id, limitEach: 30 }),
  },
  'who is named everywhere': { ask: (store) => store.listWellKnown(['anna-berg'], 300) },
  'where a speaker stands': { ask: (store) => store.findSpeakerAddress('anna-berg') },
  'how a speaker is called': { ask: (store) => store.findSpeakerName('anna-berg') },
  'what was said of speakers': {
    ask: (store) => store.listSpeakerCorrections({ limit: 20 }),
    sorts: 'the articles of twenty corrections',
  },
}
