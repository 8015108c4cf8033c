/** For tests of what a public site shows: a short report that was changed, a long one in which all is quoted, and a flash. */
import type { ArticleId, StoryId } from '../../src/model/ids.ts'
import type { SummarySentence } from '../../src/model/summary-sentence.ts'
import type { Store, StoreWriter } from '../../src/store/store.ts'
import { addFeed, claimAll, entry, understandingOf } from '../contract/newsroom.ts'
import { quoteOf } from '../contract/quote-of.ts'
import { newsroomNow } from './fill-newsroom.ts'

const hour = 3_600_000

const short = [
  'The river Halm rose over its banks at dawn.',
  'Six hundred people slept in the school of Ortell.',
  'The bridge to the harbour is closed to lorries.',
  'Farmers drove their herds to the hills in time.',
  'A boat of the coast guard took four men from a roof.',
  'The mayor asked for tents and for dry firewood.',
  'Bakers gave away what bread they had left.',
  'Nobody knows yet what it will cost the valley.',
]
const things = ['gauge', 'sluice', 'barge', 'ferry', 'weir', 'canal', 'pump', 'dyke', 'quay', 'lock']
const long = Array.from(
  { length: 30 },
  (_, at) => `“The ${things[at % 10]} held for ${at + 2} hours,” Berg said.`,
)
const flash = ['Schools in Ortell open again on Monday, says the board.']

export const floodTexts: Readonly<Record<string, readonly string[]>> = {
  'short.example': short,
  'long.example': long,
  'flash.example': flash,
}

/** Fills an empty store: articles 1 to 3 of one story, each of an outlet of its own. */
export async function fillFlood(store: Store): Promise<void> {
  await store.write(async (writer) => {
    for (const [domain, sentences] of Object.entries(floodTexts)) {
      const feed = await addFeed(writer, domain, `https://${domain}/feed`, 'en')
      const receive = (text: string, now: number) => writer.saveReceived(feed, [report(domain, text)], now)
      if (domain === 'short.example')
        await receive(`Earlier. ${sentences.toReversed().join(' ')}`, newsroomNow - hour)
      await receive(sentences.join(' '), newsroomNow)
    }
    for (const work of await claimAll(writer, newsroomNow)) {
      const sentences = placesOf(work.revision.text, floodTexts[work.outlet.domain] ?? [])
      const { id } = work.article
      const storyId = (id === 1 ? undefined : 1) as StoryId
      await writer.saveUnderstanding(understandingOf(work, storyId, { sentences }))
      const quotes = (floodTexts[work.outlet.domain] ?? []).map((words, at) => ({
        ...quoteOf(),
        ...{ words, sentence: at + 1, content: sentences.slice(at, at + 1) },
      }))
      await writer.saveQuotes({ articleId: id, revisionId: work.revision.id, quotes })
    }
    await tend(writer)
  })
}

function report(domain: string, text: string) {
  return entry(domain, {
    ...{ title: `Flood, by ${domain}`, text, html: `<p>${text}</p>`, url: `https://${domain}/flood` },
    ...{ excerpt: text.slice(0, 300), contentHash: text, publishedAt: newsroomNow - 2 * hour },
  })
}

function placesOf(text: string, sentences: readonly string[]) {
  return sentences.map((sentence) => {
    const start = text.indexOf(sentence)
    return { start, end: start + sentence.length }
  })
}

/** As if a summary and a timeline had been made of all of the short report. */
async function tend(writer: StoreWriter): Promise<void> {
  const [article] = await writer.listArticles([1 as ArticleId])
  if (!article) throw new Error('no report')
  const { id, outletId } = article
  const cited = short.map(
    (text, at): SummarySentence => ({ articleId: id, outletId, start: 0, end: 1, number: at + 1, text }),
  )
  const day = Math.floor(newsroomNow / (24 * hour))
  const timeline = cited.map((sentence, at) => ({
    ...sentence,
    ...{ from: day - at, to: day - at, precision: 'day' as const, originCount: 2, isAnnounced: false },
  }))
  const lease = newsroomNow + 24 * hour
  await writer.claimDueStories({ now: newsroomNow + hour, lease, limit: 10 })
  const summary = cited.slice(-4)
  await writer.saveTended({ storyId: 1 as StoryId, lease, countryCount: 1, origins: [], summary, timeline })
}
