/** Articles that their outlets changed, with and without a word about it; invented for the tests. */

import { contentFingerprint } from '../../src/lib/content-fingerprint.ts'
import type { ReceivedArticle } from '../../src/model/article.ts'
import type { Store } from '../../src/store/store.ts'
import { newsroomNow } from './fill-newsroom.ts'

const hour = 3_600_000

interface Told {
  readonly slug: string
  readonly language: string
  /** Title and paragraphs of each revision, the first first. */
  readonly revisions: readonly (readonly [title: string, ...paragraphs: string[]])[]
}

const bridge: Told = {
  slug: 'bridge',
  language: 'en',
  revisions: [
    [
      'Bridge at Ortell closed after 14 cracks are found',
      'The bridge at Ortell is closed. Engineers counted 14 cracks in the northern pier.',
      'The work was led by Anna Berg of the Harbour Board. She spoke to reporters by the river.',
      '“The pier is safe for now,” the engineer said. Trains will stop at Saltmere.',
      'The board has ordered a second report. Ferries run every hour.',
    ],
    [
      'Bridge at Ortell closed after 19 cracks are found',
      'The bridge at Ortell is closed. Engineers counted 19 cracks in the northern pier.',
      'The work was led by Anna Borg of the Harbour Board. She spoke to reporters by the river.',
      '“The pier is not safe,” the engineer said. Trains will stop at Saltmere.',
      'The board has not ordered a second report. Ferries run every hour, also at night.',
    ],
    [
      'Bridge at Ortell closed after 19 cracks are found',
      'The bridge at Ortell is closed. Engineers counted 17 cracks in the northern pier.',
      'The work was led by Anna Borg of the Harbour Board. She spoke to reporters by the river.',
      '“The pier is not safe,” the engineer said. Trains will stop at Saltmere.',
      'The board has not ordered a second report. Ferries run every hour, also at night.',
      'Correction: An earlier version of this article gave another number of cracks.',
    ],
  ],
}

const market: Told = {
  slug: 'market',
  language: 'ar',
  revisions: [
    [
      'إغلاق السوق القديم',
      'أغلقت المدينة السوق القديم يوم الاثنين بعد المطر. وقال العمدة إن ١٤ متجرا تضررت.',
    ],
    [
      'إغلاق السوق القديم',
      'أغلقت المدينة السوق القديم يوم الثلاثاء بعد المطر. وقال العمدة إن ١٧ متجرا تضررت.',
    ],
  ],
}

const unchanged: Told = { slug: 'ferry', language: 'en', revisions: [['Ferries run', 'Ferries run again.']] }

// A sentence for each of so many lines, all of them another one the second time.
const lines = (word: string) => Array.from({ length: 3_000 }, (_, index) => `${word}${index} alone.`)
const endless: Told = {
  slug: 'endless',
  language: 'en',
  revisions: [
    ['Endless', ...lines('a')],
    ['Endless', ...lines('b')],
    ['Endless', ...lines('c')],
  ],
}

/** Stores the bridge (1), the market (2), the ferry (3) and a text without an end (4), an hour between revisions. */
export async function fillChanges(store: Store): Promise<void> {
  await store.write(async (writer) => {
    const outlet = await writer.saveOutlet({
      ...{ name: 'Northern Wire', domain: 'northernwire.example', homeUrl: 'https://northernwire.example/' },
      ...{ addedAt: newsroomNow, language: 'en', country: undefined },
    })
    const place = { outletId: outlet.id, addedAt: newsroomNow, dueAt: newsroomNow }
    const feed = await writer.saveFeed({
      ...place,
      url: 'https://northernwire.example/feed',
      title: 'Northern Wire',
    })
    for (const told of [bridge, market, unchanged, endless]) {
      for (const [index, [title, ...paragraphs]] of told.revisions.entries()) {
        const received = toReceived(told, title, paragraphs)
        await writer.saveReceived(feed, [received], newsroomNow - (5 - index) * hour)
      }
    }
  })
}

function toReceived(told: Told, title: string, paragraphs: readonly string[]): ReceivedArticle {
  const text = paragraphs.join('\n')
  return {
    ...{ url: `https://northernwire.example/${told.slug}`, key: told.slug, title, text, authors: [] },
    ...{ excerpt: text.slice(0, 300), html: paragraphs.map((line) => `<p>${line}</p>`).join('') },
    ...{ contentHash: contentFingerprint(title, text), publishedAt: newsroomNow - 6 * hour },
    ...{ enclosures: [], categories: [], statedLanguage: told.language },
  }
}
