/** Six invented outlets in three languages and what they told in a few days, written through the store's contract. */

import type { ReceivedArticle } from '../../src/model/article.ts'
import type { StoryId, Timestamp } from '../../src/model/ids.ts'
import type { Reason } from '../../src/model/reason.ts'
import type { ArticleWork, Understanding } from '../../src/model/understanding.ts'
import type { Store } from '../../src/store/store.ts'
import { giveTag } from '../give-tag.ts'

const hour = 3_600_000

export const newsroomNow: Timestamp = Date.parse('2026-06-12T15:00:00Z')

const outlets = {
  courier: ['The Ostrava Bay Courier', 'baycourier.example', 'en', 'Dispatches'],
  ledger: ['Morning Ledger', 'ledger.example', 'en', undefined],
  wire: ['Northern Wire', 'northernwire.example', 'en', 'Dispatches'],
  radio: ['Radio Kestrel', 'kestrel.example', 'en', 'Dispatches'],
  blatt: ['Seeländer Blatt', 'seelaender.example', 'de', undefined],
  manara: ['المنارة اليوم', 'manara.example', 'ar', undefined],
} as const

type OutletKey = keyof typeof outlets

interface Told {
  readonly by: OutletKey
  readonly story: string
  readonly hoursAgo: number
  readonly title: string
  readonly text: string
  readonly tags?: readonly string[]
  readonly image?: string
  readonly more?: Partial<ReceivedArticle>
}

/** What hostile feeds put into a title. */
export const hostileTitle = '<script>alert("1")</script> & "quotes" <b onload=x>'

const dam = 'Ortell dam'
const told: readonly Told[] = [
  {
    by: 'wire',
    story: dam,
    hoursAgo: 30,
    title: 'Cracks found in the Ortell dam after a week of rain',
    text: 'Engineers found two cracks in the Ortell dam on Thursday, the water authority said. “We see no danger for now,” its director, Mara Lindqvist, said.\nThe reservoir stands two metres below its limit.',
    tags: ['Ortell dam', 'Mara Lindqvist'],
    image: 'dam',
  },
  {
    by: 'courier',
    story: dam,
    hoursAgo: 21,
    title: 'Villages below the Ortell dam are told to prepare for evacuation',
    text: 'Some 4,200 people in three villages below the Ortell dam were told on Thursday night to pack what they need. Mara Lindqvist, director of the water authority, said the order was “a matter of caution, not of alarm”.\nBuses stand ready in Halm and Lower Ortell. The school in Halm stays closed.\nRain is forecast until Sunday.',
    tags: ['Ortell dam', 'evacuation', 'Halm'],
    image: 'village',
  },
  {
    by: 'radio',
    story: dam,
    hoursAgo: 9,
    title: 'Ortell dam: 4,200 people leave their homes',
    text: 'The evacuation below the Ortell dam has begun. According to the Courier, 4,200 people are affected; the district speaks of 3,900.',
    tags: ['Ortell dam', 'evacuation'],
    more: {
      enclosures: [
        { url: 'https://kestrel.example/audio/ortell.mp3', type: 'audio/mpeg', length: 4_300_000 },
      ],
    },
  },
  {
    by: 'ledger',
    story: dam,
    hoursAgo: 4,
    title: 'The dam that was never repaired',
    text: 'Ortell was warned in 2019. The report lay in a drawer while three ministers came and went, and each of them found the bill too large.\nNow the bill has come by itself.',
    tags: ['Ortell dam'],
  },
  {
    by: 'wire',
    story: dam,
    hoursAgo: 2,
    title: 'Water level at Ortell falls for the first time in nine days',
    text: 'The water behind the Ortell dam fell by eleven centimetres on Friday, the authority said. Evacuated people may not return yet. “Not before Monday,” Lindqvist said.',
    tags: ['Ortell dam', 'evacuation', 'Mara Lindqvist'],
    image: 'dam',
    more: { authors: ['Jonas Weir', 'Ada Holm'], commentsUrl: 'https://northernwire.example/talk/77' },
  },
  {
    by: 'blatt',
    story: 'Staudamm',
    hoursAgo: 7,
    title: 'Risse im Staudamm von Ortell: Tausende müssen ihre Häuser verlassen',
    text: 'Unterhalb des Staudamms von Ortell haben Tausende Menschen ihre Häuser verlassen. Die Wasserbehörde spricht von einer Vorsichtsmaßnahme.',
    tags: ['Ortell', 'Halm'],
  },
  {
    by: 'manara',
    story: 'السد',
    hoursAgo: 6,
    title: 'إجلاء آلاف السكان بعد ظهور تشققات في سد أورتل',
    text: 'بدأت السلطات يوم الجمعة إجلاء أكثر من أربعة آلاف شخص من القرى الواقعة أسفل سد أورتل. وقالت مديرة هيئة المياه إن القرار «إجراء احترازي».\nوتوقعت الأرصاد استمرار الأمطار حتى الأحد.',
    tags: ['سد أورتل'],
    image: 'village',
  },
  {
    by: 'courier',
    story: 'ferry',
    hoursAgo: 5,
    title: 'Ferry to the Skarn islands runs again after eleven days',
    text: 'The ferry between Ostrava Bay and the Skarn islands sailed on Friday morning with 212 passengers. A broken shaft had kept it in port since the first of June.',
    tags: ['Skarn islands'],
    image: 'ferry',
  },
  {
    by: 'ledger',
    story: 'ferry',
    hoursAgo: 11,
    title: 'Skarn ferry cleared to sail',
    text: 'The maritime office cleared the Skarn ferry on Friday. Islanders had complained of empty shelves.',
    tags: ['Skarn islands'],
  },
  {
    by: 'radio',
    story: 'poll',
    hoursAgo: 13,
    title: 'Poll sees mayor Tessen ahead by three points',
    text: 'In a poll of 1,012 adults by Meridian, 41 percent would vote for mayor Ilse Tessen and 38 percent for Rolf Anders. The margin of error is given as 3.1 points.',
    tags: ['Ilse Tessen', 'poll'],
  },
  {
    by: 'ledger',
    story: 'hostile',
    hoursAgo: 15,
    title: hostileTitle,
    text: 'A text with <em>marks</em> & signs.',
  },
  {
    by: 'wire',
    story: 'glass',
    hoursAgo: 40,
    title: 'Glassworks in Velden close after 170 years; 310 people lose their work',
    text: 'The glassworks in Velden put out their last furnace on Wednesday.',
    tags: ['Velden'],
    more: {
      imageUrl: 'https://pictures.example/glass.jpg?w=900&q=80',
      html: '<p>The glassworks in Velden put out their last furnace on Wednesday.</p>\n<p><img src="https://pictures.example/glass.jpg?w=900&amp;q=80" alt=""></p>',
    },
  },
  {
    by: 'blatt',
    story: 'Bienen',
    hoursAgo: 26,
    title: 'Imker zählen so viele Bienenvölker wie seit zwanzig Jahren nicht',
    text: 'Im Seeland summt es wieder. Der Imkerverband zählte im Mai 18.400 Völker.',
    tags: ['Imkerverband', 'Velden', 'سد أورتل'],
  },
]

/** Fills an empty store. Pictures come from `imageBase`, or there are none. */
export async function fillNewsroom(store: Store, imageBase?: string): Promise<void> {
  for (const [key, [name, domain, language, folder]] of Object.entries(outlets)) {
    await store.write(async (writer) => {
      const outlet = await writer.saveOutlet({
        name,
        domain,
        language,
        country: undefined,
        homeUrl: `https://${domain}/`,
        addedAt: newsroomNow - 90 * hour,
      })
      const feed = await writer.saveFeed({
        outletId: outlet.id,
        url: `https://${domain}/feed.xml`,
        title: name,
        ...(folder ? { folder } : {}),
        addedAt: newsroomNow - 90 * hour,
        dueAt: newsroomNow + hour,
      })
      for (const item of told.filter((one) => one.by === key)) {
        await writer.saveReceived(
          feed,
          [toReceived(item, domain, imageBase)],
          newsroomNow - item.hoursAgo * hour,
        )
      }
      await writer.recordReading({
        feedId: feed.id,
        readAt: newsroomNow - hour / 4,
        dueAt: newsroomNow + hour,
        lease: newsroomNow + hour,
        validators: {},
        newArticles: 0,
        ...(key === 'ledger'
          ? {
              failure: {
                reason: 'timed out',
                detail: 'no answer in 10 s',
                count: 3,
                since: newsroomNow - 9 * hour,
              },
            }
          : {}),
      })
    })
  }
  await store.write((writer) => understandAll(writer))
  await relate(store)
}

const why: Reason = { rule: 'shared terms', detail: 'ortell, dam, evacuation' }

type Writer = Parameters<Parameters<Store['write']>[0]>[0]

async function understandAll(writer: Writer): Promise<void> {
  const storyIds = new Map<string, StoryId | undefined>()
  for (const work of await writer.claimDueArticles({ now: newsroomNow, leaseMs: hour, limit: 100 })) {
    const item = told.find((one) => one.title === work.article.title)
    if (!item) continue
    const understanding = toUnderstanding(work, item, storyIds.get(item.story))
    storyIds.set(item.story, await writer.saveUnderstanding(understanding))
  }
}

function toUnderstanding(work: ArticleWork, item: Told, storyId: StoryId | undefined): Understanding {
  const language = outlets[item.by][2]
  return {
    articleId: work.article.id,
    revisionId: work.revision.id,
    lease: work.lease,
    language,
    kind: item.title.includes('never repaired') ? 'opinion' : 'news',
    sentences: sentencesOf(work.revision.text),
    tags: (item.tags ?? []).map((label) =>
      giveTag(label, { why: [{ rule: 'times in the text', detail: `${label}, 3 times` }] }),
    ),
    terms: [],
    storyId,
    storyTitle: item.title,
    relations: [],
    ...{ credits: [], chains: [], section: undefined, reprints: [], fingerprints: [] },
    reasons: [
      { step: 'language', reasons: [{ rule: 'letter groups', detail: language, weight: 0.91 }] },
      { step: 'story', reasons: [why] },
    ],
  }
}

function toReceived(item: Told, domain: string, imageBase: string | undefined): ReceivedArticle {
  const slug = encodeURIComponent(item.title.toLowerCase().replace(/[^\p{L}]+/gu, '-')).slice(0, 60)
  return {
    url: `https://${domain}/${slug}`,
    key: item.title,
    title: item.title,
    excerpt: item.text.replaceAll('\n', ' ').slice(0, 300),
    text: item.text,
    html: item.text
      .split('\n')
      .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
      .join('\n'),
    contentHash: item.title,
    authors: [],
    publishedAt: newsroomNow - item.hoursAgo * hour,
    enclosures: [],
    categories: [],
    ...(item.image && imageBase ? { imageUrl: `${imageBase}/${item.image}.svg` } : {}),
    ...item.more,
  }
}

function sentencesOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\s.][^.\n]*(?:\.(?!\d)[”“»]?|$)/gmu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The latest article on the dam gets the others of its story and the ferry as related; the first is revised once. */
async function relate(store: Store): Promise<void> {
  await store.write(async (writer) => {
    const ids = await writer.listArticleIds({ limit: 100 })
    const articles = await writer.listArticles(ids)
    const first = articles.find((article) => article.title.startsWith('Cracks'))
    const feed = first?.feedId === undefined ? undefined : await writer.findFeed(first.feedId)
    const item = told[0]
    if (!feed || !item) return
    const revised = { ...item, title: 'Three cracks found in the Ortell dam after a week of rain' }
    const received = toReceived(revised, 'northernwire.example', undefined)
    const url = first?.url ?? received.url
    await writer.saveReceived(feed, [{ ...received, url, key: item.title }], newsroomNow - 20 * hour)
  })
}
