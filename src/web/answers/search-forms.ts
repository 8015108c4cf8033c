import type { AnswerTask } from '../../model/answer.ts'
import type { ArticleId } from '../../model/ids.ts'
import { loadFoundTexts } from '../load/load-found.ts'
import { loadStoriesOf } from '../load/load-stories-of.ts'
import { presentStoriesTimeline } from '../present/present-stories-timeline.ts'
import { presentToldStories } from '../present/present-told-stories.ts'
import type { Html } from '../views/frame.ts'
import { storySentencesView } from '../views/story-sentences-view.ts'
import { timelineAnswerView } from '../views/timeline-view.ts'
import type { Around } from './say.ts'
import { sayComparison } from './say-comparison.ts'
import { sayPoints } from './say-points.ts'

/** Out of the articles that a search finds; undefined where nothing can be said. */
type SayOfFound = (ids: readonly ArticleId[], around: Around) => Promise<Html | undefined>

interface Form {
  readonly say: SayOfFound
  /** What a model can be asked in its place. */
  readonly tasks: readonly AnswerTask[]
}

const saySummary: SayOfFound = async (ids, { site, frame }) => {
  const loaded = await site.store.read((reader) => loadStoriesOf(reader, ids))
  const told = presentToldStories(loaded.stories, { ...loaded, base: frame.base })
  return told.length === 0 ? undefined : storySentencesView(told, frame)
}

const sayFoundPoints: SayOfFound = async (ids, around) => {
  const loaded = await around.site.store.read((reader) => loadFoundTexts(reader, ids))
  return sayPoints(loaded, loaded.language, around)
}

const sayFoundCompared: SayOfFound = async (ids, around) => {
  const loaded = await around.site.store.read((reader) => loadFoundTexts(reader, ids))
  return sayComparison({ loaded, figures: [], language: loaded.language }, around)
}

const sayTimeline: SayOfFound = async (ids, { site, frame }) => {
  const loaded = await site.store.read((reader) => loadStoriesOf(reader, ids))
  return timelineAnswerView(presentStoriesTimeline(loaded, frame), frame)
}

/** What can be asked about what a search finds, by the end of its address. */
export const searchForms = {
  summary: { say: saySummary, tasks: ['summary', 'simplify'] },
  points: { say: sayFoundPoints, tasks: ['key points', 'simplify'] },
  compare: { say: sayFoundCompared, tasks: ['compare'] },
  timeline: { say: sayTimeline, tasks: [] },
} satisfies Record<string, Form>
