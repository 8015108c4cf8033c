/** A story in the newsroom with days, figures and a poll. */
import type { Article } from '../../src/model/article.ts'
import type { ComparedFigure } from '../../src/model/compared-figure.ts'
import type { Story } from '../../src/model/story.ts'
import type { TimelineEntry } from '../../src/model/timeline.ts'
import { addFeed, claimAll, entry, understandingOf } from '../contract/newsroom.ts'
import { pollOf } from '../contract/quote-of.ts'
import { newsroomNow } from './fill-newsroom.ts'
import type { OpenSite } from './open-site.ts'

const hour = 3_600_000
const today = Math.floor(newsroomNow / (24 * hour))

const results = [
  { answer: 'Berg', percent: 47 },
  { answer: 'Dahl', percent: 43.5 },
  { answer: 'Berg', percent: 52, group: 'women', questionNumber: 1 },
]
const poll = pollOf({
  ...{
    pollster: 'Ortell Polls',
    sponsor: 'Harbour Post',
    n: 600,
    population: 'likely voters',
    mode: 'telephone',
  },
  ...{
    fieldStart: today - 5,
    fieldEnd: today - 3,
    reportedMargin: 3,
    results,
    missing: ['question', 'weighting'],
  },
})

/** The same house a month before. */
const earlier = {
  ...poll,
  ...{ n: 1200, fieldStart: today - 35, fieldEnd: today - 33, reportedMargin: 3.5 },
  results: [
    { answer: 'Berg', percent: 39 },
    { answer: 'Dahl', percent: 44 },
  ],
}

/** The newer of both, told of again without its days. */
const retold = {
  ...poll,
  ...{ fieldStart: undefined, fieldEnd: undefined, results: results.slice(0, 2) },
  missing: [...poll.missing, 'fieldDates' as const],
}

type Writer = Parameters<Parameters<OpenSite['store']['write']>[0]>[0]

/** A story with a poll, days and figures. */
export async function fillStoryDays(site: OpenSite): Promise<Story> {
  const stories = await site.store.read((reader) => reader.listStories({ limit: 10, language: 'en' }))
  const story = stories.find(({ outletCount }) => outletCount > 2) as Story
  await site.store.write(async (writer) => {
    await reportPoll(writer, story)
    const ids = (await writer.listArticleIdsOfStories([story.id], 9)).get(story.id) ?? []
    const days = listDays(await writer.listArticles(ids))
    const lease = newsroomNow + 9 * hour
    await writer.claimDueStories({ now: lease, lease, limit: 50 })
    await writer.saveTended({ ...{ storyId: story.id, lease, countryCount: 2, origins: [] }, ...days })
  })
  return story
}

async function reportPoll(writer: Writer, { id }: Story): Promise<void> {
  const feed = await addFeed(writer, 'polls.example', 'https://polls.example/news', 'en')
  const levy = entry('levy', { title: 'Ortell polled on the levy', publishedAt: newsroomNow - hour })
  await writer.saveReceived(feed, [levy], newsroomNow)
  const [work] = await claimAll(writer, newsroomNow)
  if (!work) throw new Error('nothing waits')
  await writer.saveUnderstanding(understandingOf(work, id, { polls: [poll, earlier, retold] }))
}

function listDays(articles: readonly Article[]): { timeline: TimelineEntry[]; figures: ComparedFigure[] } {
  const cite = (at: number, text: string) => {
    const { id, outletId } = articles[at % articles.length] as Article
    return { articleId: id, outletId, start: 0, end: 9, number: 1, text }
  }
  const date = (day: number, isAnnounced: boolean) =>
    ({ from: day, to: day, precision: 'day', originCount: 2, isAnnounced }) as const
  const tell = (at: number, value: number, words: string) => ({
    ...cite(at, `The flood killed ${words} people.`),
    ...{ value, words, publishedAt: newsroomNow - (9 - 3 * at) * hour },
  })
  return {
    timeline: [
      { ...cite(0, 'The dam above Ortell broke in the night.'), ...date(today - 2, false), originCount: 3 },
      { ...cite(1, 'The council was to vote on the repair of the dam.'), ...date(today - 1, true) },
      { ...cite(2, 'A court hears the case against the builders of the dam.'), ...date(today + 9, true) },
    ],
    figures: [
      {
        kind: 'dead',
        unit: '',
        told: [tell(0, 12, 'twelve'), tell(1, 15, 'at least 15'), tell(2, 15, '15')],
      },
      { kind: 'damage', unit: '€', told: [tell(0, 2_000_000, '€2m'), tell(1, 2_000_000, '2 million euros')] },
    ],
  }
}
