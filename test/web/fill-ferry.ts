/** For tests of what a model makes of articles: one about a ferry, one that is nobody's business, one in German. */
import type { Store } from '../../src/store/store.ts'
import { addFeed, claimAll, entry, understandingOf } from '../contract/newsroom.ts'
import { newsroomNow } from './fill-newsroom.ts'

export const crew = 'The ferry Aurora left Halm at noon with 120 passengers, the harbour office said.'
export const storm = 'A storm is forecast for Friday.'
export const late = 'The last boat came back at eight.'
export const pegel = 'Der Pegel fiel am Montag um 11 Zentimeter.'
const text = `${crew} ${storm}\n${late}`
export const elsewhere = 'Nobody else may hear of the secret council meeting.'

/** Fills an empty store. */
export async function fillFerry(store: Store): Promise<void> {
  await store.write(async (writer) => {
    const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/feed', 'en')
    const entries = [
      entry('ferry', { title: 'The ferry Aurora sails', text, publishedAt: newsroomNow }),
      entry('council', { title: 'A council meets', text: elsewhere, publishedAt: newsroomNow }),
    ]
    await writer.saveReceived(feed, entries, newsroomNow)
    const german = await addFeed(writer, 'blatt.example', 'https://blatt.example/feed', 'de')
    const said = { title: 'Der Pegel fällt', text: pegel, publishedAt: newsroomNow }
    await writer.saveReceived(german, [entry('pegel', said)], newsroomNow)
    for (const work of await claimAll(writer, newsroomNow)) {
      const { text: whole } = work.revision
      const sentences = whole.split(/(?<=\.)\s/).map((sentence) => {
        const start = whole.indexOf(sentence)
        return { start, end: start + sentence.length }
      })
      await writer.saveUnderstanding(understandingOf(work, undefined, { sentences }))
    }
  })
}
