import { loadArticles } from '../load/load-articles.ts'
import { loadStoryDays } from '../load/load-story-days.ts'
import { presentTimeline } from '../present/present-story-days.ts'
import { timelineAnswerView } from '../views/timeline-view.ts'
import type { SayOfStory } from './say.ts'

/** The days of a story that at least two independent reports tell of. */
export const sayTimeline: SayOfStory = async ({ story, site, frame }) => {
  const loaded = await site.store.read(async (reader) => {
    const days = await loadStoryDays(reader, story.id, [])
    return { ...(await loadArticles(reader, days.articleIds)), days, story }
  })
  return timelineAnswerView(presentTimeline(loaded, frame), frame)
}
