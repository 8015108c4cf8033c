/** A story in the newsroom with days, figures and a poll. */
import type { ComparedFigure } from '../../src/model/compared-figure.ts'
import type { Story } from '../../src/model/story.ts'
import type { TimelineEntry } from '../../src/model/timeline.ts'
import { addFeed, claimAll, entry, understandingOf } from '../contract/newsroom.ts'
import { pollOf } from '../contract/polls.contract.ts'
import { newsroomNow } from './fill-newsroom.ts'
import type { OpenSite } from './open-site.ts'

const hour = 3_600_000
const today = Math.floor(newsroomNow / (24 * hour))

const results = [
  { answer: 'Berg', percent: 47 },
  { answer: 'Dahl', percent: 43.5 },
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

/** A story with a poll, days and figures. */
export async function fillStoryDays(site: OpenSite): Promise<Story> {
  const stories = await site.store.read((reader) => reader.listStories({ limit: 10, language: 'en' }))
  const story = stories.find(({ outletCount }) => outletCount > 2) as Story
  await site.store.write(async (writer) => {
    const feed = await addFeed(writer, 'polls.example', 'https://polls.example/news', 'en')
    await writer.saveReceived(
      feed,
      [entry('levy', { title: 'Ortell polled on the levy', publishedAt: newsroomNow - hour })],
      newsroomNow,
    )
    const [work] = await claimAll(writer, newsroomNow)
    if (!work) throw new Error('nothing waits')
    await writer.saveUnderstanding(understandingOf(work, story.id, { polls: [poll] }))
    const ids = (await writer.listArticleIdsOfStories([story.id], 9)).get(story.id) ?? []
    const articles = await writer.listArticles(ids)
    const cite = (at: number, text: string) => {
      const { id, outletId } = articles[at % articles.length] as (typeof articles)[number]
      return { articleId: id, outletId, start: 0, end: 9, number: 1, text }
    }
    const timeline: TimelineEntry[] = [
      {
        ...cite(0, 'The dam above Ortell broke in the night and flooded the lower town.'),
        from: today - 2,
        to: today - 2,
        precision: 'day',
        originCount: 3,
        isAnnounced: false,
      },
      {
        ...cite(1, 'The council was to vote yesterday on the repair of the dam.'),
        from: today - 1,
        to: today - 1,
        precision: 'day',
        originCount: 2,
        isAnnounced: true,
      },
      {
        ...cite(2, 'A court hears the case against the builders of the dam.'),
        from: today + 9,
        to: today + 9,
        precision: 'day',
        originCount: 2,
        isAnnounced: true,
      },
    ]
    const tell = (at: number, value: number, words: string) => ({
      ...cite(at, `The flood killed ${words} people.`),
      value,
      words,
      publishedAt: newsroomNow - (9 - 3 * at) * hour,
    })
    const figures: ComparedFigure[] = [
      {
        kind: 'dead',
        unit: '',
        told: [tell(0, 12, 'twelve'), tell(1, 15, 'at least 15'), tell(2, 15, '15')],
      },
      { kind: 'damage', unit: '€', told: [tell(0, 2_000_000, '€2m'), tell(1, 2_000_000, '2 million euros')] },
    ]
    const lease = newsroomNow + 9 * hour
    await writer.claimDueStories({ now: lease, lease, limit: 50 })
    await writer.saveTended({
      ...{ storyId: story.id, lease, countryCount: 2, origins: [] },
      timeline,
      figures,
    })
  })
  return story
}
